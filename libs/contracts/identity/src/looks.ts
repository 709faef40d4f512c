import type { Actor, OrganisationId, TeacherId } from './actor';
import { thingKinds } from './own-things';

/** What of someone others can look at: what they share, and that they take part in a module. */
export const lookKinds = [...thingKinds, 'participation'] as const;
export type LookKind = (typeof lookKinds)[number];

/** Something of someone that was shown to another. */
export interface LookedAt {
  /** Whose it is. */
  readonly teacherId: TeacherId;
  /** Which of its kind: of a participation the module. */
  readonly thingId: string;
}

/** What was shown to someone, or was not, and for which organisation they looked. */
export interface LookedFor {
  readonly organisationId: OrganisationId;
  readonly kind: LookKind;
  readonly things: readonly LookedAt[];
  /** Whether it was not for them. */
  readonly refused: boolean;
}

/** Writes down for people who looked at what is theirs. Whoever keeps that answers it (privacy). */
export abstract class Looks {
  /** Once a day for the same of one person; in one statement, however many. Of what is their own nothing is written. */
  abstract note(actor: Pick<Actor, 'accountId' | 'teacherId'>, look: LookedFor): Promise<void>;
}
