import type { Noted } from '@academy/contracts/audit';
import type { AccountId, LookedAt, LookKind, OrganisationId } from '@academy/contracts/identity';
import type { Day } from '@academy/kernel';
import type { Share, ShareId } from './share';

/** That someone looked at something of another, or tried to. */
export interface Look extends LookedAt {
  readonly kind: LookKind;
  readonly by: AccountId;
  /** For which organisation they looked. */
  readonly organisationId: OrganisationId;
  readonly at: Date;
  /** The day of it here. */
  readonly date: Day;
  /** Whether it was not shared with them. */
  readonly refused: boolean;
}

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
  /** Once a day for the same of one person, the first time. */
  noteLook(look: Look): Promise<void>;
  publish(event: Noted): Promise<void>;
}
