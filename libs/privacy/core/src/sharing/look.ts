import type { AccountId, LookedAt, LookKind, OrganisationId } from '@academy/contracts/identity';
import type { Day } from '@academy/kernel';

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
