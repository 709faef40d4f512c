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

/** Writes down for people who looked at what is theirs. Whoever keeps that answers it (privacy). */
export abstract class Looks {
  /** Once a day for the same of one person; in one statement, however many. Of what is their own nothing is written. */
  abstract note(
    actor: Pick<Actor, 'accountId' | 'teacherId'>,
    organisationId: OrganisationId,
    kind: LookKind,
    things: readonly LookedAt[],
  ): Promise<void>;
}
