export { CountDemand } from './application/count-demand';
export type { Counted, DemandStore, DemandTransaction } from './application/demand-store';
export { SeeDemand } from './application/see-demand';
export type { SoughtCount } from './domain/counts';
export type { ServingModule } from './domain/demand';
export { areas, SMALLEST_GROUP, type Area } from './domain/groups';
