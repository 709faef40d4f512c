import type { CompetenceId } from '@academy/contracts/competences';
import type { Actor } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import { difficultyAfter } from '../domain/answer-model';
import { answeredIn, isAnswered, isOpen, isRight, type AskedItem, type Attempt } from '../domain/attempt';
import { chooseItem, expectedRight } from '../domain/choose-item';
import type { Item } from '../domain/item';
import { thoughtDuring } from '../domain/measurement';
import { freshIn, highestIn } from '../domain/standing';
import { progressOf } from '../domain/stopping';
import type { EntryTestStore, EntryTestTransaction } from './entry-test-store';
import { may } from './may';

export type AnswerEntryTestOutcome =
  /** The answer counts; the same one sent again counts once. */
  | { readonly kind: 'EntryTestAnswered'; readonly competenceId: CompetenceId }
  /** Another answer to this question was given before, such as in another tab, and stands. */
  | { readonly kind: 'AnsweredOtherwise' }
  | { readonly kind: 'NotTheQuestion' }
  | { readonly kind: 'UnknownOption' }
  /** The test ended, was left for too long, or is not this teacher's. */
  | { readonly kind: 'EntryTestGone' };

export interface AnswerEntryTestInput {
  readonly actor: Actor;
  readonly attemptId: Attempt['id'];
  /** Which question of the test, from 0 on: ids of the bank stay on the server, as they tell how hard a question is. */
  readonly place: number;
  /** Null for "I don't know". */
  readonly optionId: string | null;
}

/** Takes an answer, and ends the test or puts the next question. The first answer to a question stands. */
export class AnswerEntryTest {
  constructor(
    private readonly store: EntryTestStore,
    private readonly clock: Clock,
  ) {}

  execute({ actor, attemptId, place, optionId }: AnswerEntryTestInput): Promise<AnswerEntryTestOutcome> {
    return this.store.transact(async (tx) => {
      const attempt = await tx.lock(attemptId);
      if (!attempt || !may.goOn(actor, attempt)) return { kind: 'EntryTestGone' };
      const done = { kind: 'EntryTestAnswered', competenceId: attempt.competenceId } as const;
      const question = attempt.asked[place];
      if (question && isAnswered(question))
        return question.optionId === optionId ? done : { kind: 'AnsweredOtherwise' };
      if (!isOpen(attempt, this.clock.today())) return { kind: 'EntryTestGone' };
      if (!question) return { kind: 'NotTheQuestion' };
      if (optionId !== null && !question.item.options.some(({ id }) => id === optionId))
        return { kind: 'UnknownOption' };
      await this.take(tx, attempt, { item: question.item, optionId });
      return done;
    });
  }

  private async take(tx: EntryTestTransaction, attempt: Attempt, given: AskedItem): Promise<void> {
    await tx.keepAnswer(attempt.id, given.item.id, given.optionId ?? null, this.clock.now());
    const expected = expectedRight(given.item, thoughtDuring(answeredIn(attempt)));
    tx.learn(given.item, (now) => difficultyAfter(now, expected, isRight(given)));
    const asked = attempt.asked.map((one) => (one.item.id === given.item.id ? given : one));
    await this.goOn(tx, { ...attempt, asked });
  }

  private async goOn(tx: EntryTestTransaction, attempt: Attempt): Promise<void> {
    const facts = await tx.standingFacts(attempt.teacherId, attempt.competenceId);
    const left = freshIn(facts, this.clock.today());
    const answered = answeredIn(attempt);
    const progress = progressOf(answered, left.length, highestIn([...facts.bank, ...answered.map(({ item }) => item)]));
    if (progress.kind === 'Continue') {
      const next = chooseItem(left, thoughtDuring(answered)) as Item;
      return tx.show(attempt.id, attempt.asked.length, next, this.clock.now());
    }
    if (progress.kind === 'Inconclusive')
      return tx.end({ id: attempt.id, state: 'inconclusive', level: null }, this.clock.now());
    await tx.end({ id: attempt.id, state: 'measured', level: progress.level }, this.clock.now());
    await tx.publish({
      type: 'entry-tests.level-measured.v1',
      attemptId: attempt.id,
      teacherId: attempt.teacherId,
      competenceId: attempt.competenceId,
      level: progress.level,
      measuredOn: this.clock.today(),
    });
  }
}
