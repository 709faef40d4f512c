export { HighsPool, type HighsPoolOptions } from './highs-pool';
export { type LpAnswer } from './solver-thread';
