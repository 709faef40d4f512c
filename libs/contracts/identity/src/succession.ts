import type { AccountId } from './actor';

/** What nobody else looks after today. */
export interface AloneInCharge {
  /** Whether the academy has no other administrator. */
  readonly isOnlyAdmin: boolean;
  /** Names of the organisations that they alone own; the academy keeps those in trust once they are gone. */
  readonly ownsAlone: readonly string[];
}

/** The question what would be left behind by someone who goes. */
export abstract class Succession {
  abstract of(accountId: AccountId): Promise<AloneInCharge>;
}
