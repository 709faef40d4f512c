import type { Actor } from '@academy/contracts/identity';
import { clockAt, type Clock } from '@academy/kernel';
import { aTeacher } from '@academy/testkit/pure';
import { aCompetence } from '../../../../matching/core/src/testing/builders';
import { AnswerEntryTest } from '../application/answer-entry-test';
import { GiveUpEntryTest } from '../application/give-up-entry-test';
import { StartEntryTest } from '../application/start-entry-test';
import { openQuestion, type AttemptId } from '../domain/attempt';
import type { Item } from '../domain/item';
import { aBank } from './bank';
import { FakeEntryTestStore } from './fake-entry-test-store';

/** A teacher who takes tests in competence `c`, in memory; the right answer is always `a`. */
export function taking(bank: readonly Item[] = aBank()) {
  let now = new Date('2026-11-25T09:00:00Z');
  const clock: Clock = { now: () => now, today: () => clockAt(now).today() };
  const competences = ['c', 'other', 'safe'].map((id) => aCompetence({ id, safetyCritical: id === 'safe' }));
  const frameworks = { current: async () => ({ competences: new Map(competences.map((one) => [one.id, one])) }) };
  const store = new FakeEntryTestStore(bank);
  const [starting, answering, stopping] = [
    new StartEntryTest(frameworks, store, clock),
    new AnswerEntryTest(store, clock),
    new GiveUpEntryTest(store, clock),
  ];
  const teacher: Actor = aTeacher();
  const start = (actor = teacher, competenceId = 'c') => starting.execute({ actor, competenceId });
  const begun = async (): Promise<AttemptId> => {
    const outcome = await start();
    if (outcome.kind !== 'EntryTestBegun') throw new Error(outcome.kind);
    return outcome.attemptId;
  };
  const answer = (attemptId: AttemptId, optionId: string | null, place?: number, actor = teacher) =>
    answering.execute({
      actor,
      attemptId,
      optionId,
      place: place ?? (store.attempt(attemptId)?.asked.length ?? 0) - 1,
    });
  return {
    ...{ store, teacher, start, begun, answer },
    itIs: (day: string) => void (now = new Date(`${day}T09:00:00Z`)),
    giveUp: (attemptId: AttemptId, actor = teacher) => stopping.execute({ actor, attemptId }),
    /** Answers as someone of this level would on a good day. */
    async takeAt(level: number): Promise<AttemptId> {
      const id = await begun();
      for (;;) {
        const attempt = store.attempt(id);
        const question = attempt && openQuestion(attempt);
        if (!question) return id;
        await answer(id, question.item.level <= level ? 'a' : 'b');
      }
    },
  };
}
