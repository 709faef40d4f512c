export { checkLog, type CheckedLog } from './application/check-log';
export { may } from './application/may';
export { writeDown, type Digest, type Entry, type Happening, type Head } from './domain/entry';
export type { ChainFault } from './domain/follow-chain';
