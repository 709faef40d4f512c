import type { CompetenceId } from '@academy/contracts/competences';
import type { Actor } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import type { Attempt } from '../domain/attempt';
import type { EntryTestStore } from './entry-test-store';
import { may } from './may';

export type GiveUpEntryTestOutcome =
  { readonly kind: 'EntryTestGivenUp'; readonly competenceId: CompetenceId } | { readonly kind: 'EntryTestGone' };

/** Ends a test without a result; nothing of it reaches the profile. */
export class GiveUpEntryTest {
  constructor(
    private readonly store: EntryTestStore,
    private readonly clock: Clock,
  ) {}

  execute({ actor, attemptId }: { actor: Actor; attemptId: Attempt['id'] }): Promise<GiveUpEntryTestOutcome> {
    return this.store.transact(async (tx) => {
      const attempt = await tx.lock(attemptId);
      if (!attempt || !may.goOn(actor, attempt)) return { kind: 'EntryTestGone' };
      const done = { kind: 'EntryTestGivenUp', competenceId: attempt.competenceId } as const;
      if (attempt.state === 'given-up') return done;
      if (attempt.state !== 'open') return { kind: 'EntryTestGone' };
      await tx.end({ id: attemptId, state: 'given-up', level: null }, this.clock.now());
      return done;
    });
  }
}
