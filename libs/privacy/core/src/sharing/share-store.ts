import type { Noted } from '@academy/contracts/audit';
import type { Share, ShareId } from './share';

/** What is shared; what is written in one piece of work becomes visible together with its news, or not at all. */
export interface ShareStore {
  transact<T>(work: (tx: ShareTransaction) => Promise<T>): Promise<T>;
  /** Also one that ended. */
  find(id: ShareId): Promise<Share | undefined>;
  newId(): ShareId;
}

export interface ShareTransaction {
  /** Also one that ended, while nobody else changes it. */
  lock(id: ShareId): Promise<Share | undefined>;
  /** Keeps it; where the same is shared with the same for the same already, that one gets this last day. Answers the one kept. */
  keep(share: Share): Promise<Share>;
  stop(id: ShareId, at: Date): Promise<void>;
  publish(event: Noted): Promise<void>;
}
