import type { AccountId } from '@academy/contracts/identity';
import type { ErasureMoved } from '@academy/contracts/privacy';
import type { Erasure } from '../domain/erasure';

/** Who asked to be erased; what is written in one piece of work becomes visible together with its news, or not at all. */
export interface ErasureStore {
  transact<T>(work: (tx: ErasureTransaction) => Promise<T>): Promise<T>;
}

export interface ErasureTransaction {
  /** What someone asked for and was not done yet, while nobody else changes it. */
  waiting(accountId: AccountId): Promise<Erasure | undefined>;
  /** Answers false where someone asked for it at the same moment: that stands. */
  add(erasure: Erasure): Promise<boolean>;
  remove(accountId: AccountId): Promise<void>;
  publish(event: ErasureMoved): Promise<void>;
}
