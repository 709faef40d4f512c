import type { CompetenceId, Framework } from '@academy/contracts/competences';
import type { Actor, TeacherId } from '@academy/contracts/identity';
import type { Clock, Day } from '@academy/kernel';
import { chooseItem } from '../domain/choose-item';
import { thoughtDuring } from '../domain/measurement';
import { standingOf, type StandingFacts } from '../domain/standing';
import type { Attempt } from '../domain/attempt';
import type { Item } from '../domain/item';
import type { EntryTestStore, EntryTestTransaction } from './entry-test-store';
import { may } from './may';

export type StartEntryTestOutcome =
  /** A new test, or the one that was begun before. */
  | { readonly kind: 'EntryTestBegun'; readonly attemptId: Attempt['id'] }
  | { readonly kind: 'EntryTestLater'; readonly from: Day }
  | { readonly kind: 'NoEntryTest' }
  | { readonly kind: 'NotAllowed' };

export interface StartEntryTestInput {
  readonly actor: Actor;
  readonly competenceId: CompetenceId;
}

/** Begins an entry test, or goes on with the one that was begun: pressing twice begins one. */
export class StartEntryTest {
  constructor(
    private readonly frameworks: { current(): Promise<Pick<Framework, 'competences'>> },
    private readonly store: EntryTestStore,
    private readonly clock: Clock,
  ) {}

  async execute({ actor, competenceId }: StartEntryTestInput): Promise<StartEntryTestOutcome> {
    if (!may.take(actor)) return { kind: 'NotAllowed' };
    const { teacherId } = actor;
    const competence = (await this.frameworks.current()).competences.get(competenceId);
    // Of safety only a credential says anything, so a test would change nothing.
    if (!competence || competence.safetyCritical) return { kind: 'NoEntryTest' };

    return this.store.transact(async (tx) => {
      await tx.lockTeacher(teacherId);
      const facts = await tx.standingFacts(teacherId, competenceId);
      const standing = standingOf(facts, this.clock.today());
      if (standing.kind === 'Begun') return { kind: 'EntryTestBegun', attemptId: standing.attempt.id };
      if (standing.kind === 'Later') return { kind: 'EntryTestLater', from: standing.from };
      const first = standing.kind === 'Available' ? chooseItem(standing.fresh, thoughtDuring([])) : undefined;
      if (!first) return { kind: 'NoEntryTest' };
      await this.endLeftBehind(tx, facts);
      return this.begin(tx, { teacherId, competenceId, first });
    });
  }

  private async begin(
    tx: EntryTestTransaction,
    { first, ...whose }: { teacherId: TeacherId; competenceId: CompetenceId; first: Item },
  ): Promise<StartEntryTestOutcome> {
    const id = this.store.newId();
    const now = this.clock.now();
    await tx.begin({ id, ...whose, startedAt: now });
    await tx.show(id, 0, first, now);
    return { kind: 'EntryTestBegun', attemptId: id };
  }

  /** A test that was left for too long to go on with. */
  private async endLeftBehind(tx: EntryTestTransaction, { attempts }: StandingFacts): Promise<void> {
    for (const { id, state } of attempts)
      if (state === 'open') await tx.end({ id, state: 'given-up', level: null }, this.clock.now());
  }
}
