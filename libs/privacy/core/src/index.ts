export { AskErasure } from './application/ask-erasure';
export { EraseDue, type Eraser } from './application/erase-due';
export { TakeBackErasure } from './application/take-back-erasure';
export type { Ledger } from './application/ledger';
export type { ErasureStore, ErasureTransaction } from './application/erasure-store';
export { DAYS_TO_RECONSIDER, type Erasure } from './domain/erasure';
