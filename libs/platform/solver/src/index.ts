export { HighsPool, type HighsPoolOptions } from './highs-pool';
export { SolverThreadFault, type LpAnswer } from './solver-thread';
