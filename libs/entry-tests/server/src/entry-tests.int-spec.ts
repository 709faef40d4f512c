import type { Competence } from '@academy/contracts/competences';
import {
  AnswerEntryTest,
  GiveUpEntryTest,
  openQuestion,
  StartEntryTest,
  type AttemptId,
  type ItemText,
} from '@academy/entry-tests/core';
import { clockAt } from '@academy/kernel';
import { newId } from '@academy/platform/postgres';
import { aDatabase, type TestDatabase } from '@academy/testkit';
import { aCurator, aTeacher as anActor } from '@academy/testkit/pure';
import type { DataSource } from 'typeorm';
import { importEntryTestItems } from './import-items';
import { PostgresEntryTestStore } from './postgres/entry-test-store';
import { PostgresEntryTests } from './postgres/postgres-entry-tests';
import { presentEntryTest } from './graphql/present';
import { readAttempts } from './postgres/read-attempts';
import { entryTestsTables } from './postgres/tables';

let database: TestDatabase;
let source: DataSource;
let owner: DataSource;
beforeAll(async () => {
  database = await aDatabase(entryTestsTables, { acting: 'everyone' });
  source = await database.as('app');
  owner = await database.as('owner');
});
afterAll(() => database.drop());

const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, textNl: `Antwoord ${id}` }));
const itemsOf = (competenceId: string, perLevel = 6): ItemText[] =>
  ([1, 2, 3, 4] as const).flatMap((level) =>
    Array.from({ length: perLevel }, (_, nth) => ({
      ...{
        id: `${competenceId}-${level}${nth}`,
        competenceId,
        level,
        promptNl: `Vraag ${nth}?`,
        options,
        correct: 'c',
      },
    })),
  );
const load = (items: readonly ItemText[]) => owner.transaction((tx) => importEntryTestItems(tx, items));

const competence = (id: string, safetyCritical = false): Competence => ({
  ...{ id, domainId: 'd', nl: id, en: id, maxLevel: 5, halfLifeYears: 10, safetyCritical },
});
const frameworks = {
  current: async () => ({
    competences: new Map(
      [competence('chem'), competence('stat'), competence('safe', true)].map((one) => [one.id, one]),
    ),
  }),
};

/** A teacher on a day, and everything they can do about tests. */
function aTeacher(now = '2026-11-25T09:00:00Z', teacherId = newId<'Teacher'>()) {
  const clock = clockAt(new Date(now));
  const store = new PostgresEntryTestStore(source);
  const actor = anActor(teacherId);
  const [begin, answer, stop] = [
    new StartEntryTest(frameworks, store, clock),
    new AnswerEntryTest(store, clock),
    new GiveUpEntryTest(store, clock),
  ];
  const tests = new PostgresEntryTests(source, clock);
  const teacher = {
    teacherId,
    on: (day: string) => aTeacher(day, teacherId),
    start: (competenceId = 'chem') => begin.execute({ actor, competenceId }),
    /** The answer to a question by its place in the test; to the open one when no place is said. */
    answer: async (attemptId: AttemptId, optionId: string | null, place?: number) => {
      const { asked } = await teacher.attempt(attemptId);
      return answer.execute({ actor, attemptId, place: place ?? asked.length - 1, optionId });
    },
    giveUp: (attemptId: AttemptId) => stop.execute({ actor, attemptId }),
    attempt: async (id: AttemptId) => (await readAttempts(source, `t.id = $1::uuid`, [id]))[0]!,
    takeable: (...among: string[]) => tests.takeable(teacherId, among),
    takenLately: () => tests.takenLately(teacherId),
    shown: async () => presentEntryTest('chem', await tests.standing(teacherId, 'chem')),
    begun: async (): Promise<AttemptId> => {
      const outcome = await teacher.start();
      if (outcome.kind !== 'EntryTestBegun') throw new Error(outcome.kind);
      return outcome.attemptId;
    },
    /** Answers as someone of this level would on a good day. */
    takeAt: async (level: number): Promise<AttemptId> => {
      const id = await teacher.begun();
      for (;;) {
        const question = openQuestion(await teacher.attempt(id));
        if (!question) return id;
        await teacher.answer(id, question.item.level <= level ? 'c' : 'a');
      }
    },
  };
  return teacher;
}

const told = async (attemptId: string): Promise<unknown[]> => {
  const rows: { payload: unknown }[] = await owner.query(
    `SELECT payload FROM platform.outbox WHERE type = 'entry-tests.level-measured.v1' AND payload->>'attemptId' = $1`,
    [attemptId],
  );
  return rows.map(({ payload }) => payload);
};

describe('The bank', () => {
  it('takes in questions once, gives a changed text a next revision, and asks what is gone no more', async () => {
    const items = [...itemsOf('stat')];
    expect(await load(items)).toBe(24);
    expect(await load(items)).toBe(0);
    const [first, second, ...rest] = items as [ItemText, ItemText, ...ItemText[]];
    expect(await load([{ ...first, promptNl: 'Anders?' }, ...rest])).toBe(1);
    const inUse: { id: string; revision: number }[] = await owner.query(
      `SELECT id, revision FROM entry_tests.item WHERE in_use AND id = ANY($1) ORDER BY id`,
      [[first.id, second.id]],
    );
    expect(inUse).toEqual([{ id: first.id, revision: 2 }]);
    expect(await load([...rest, second])).toBe(0);
  });
});

describe('An entry test', () => {
  beforeAll(() => load([...itemsOf('chem'), ...itemsOf('stat')]));

  it.each([0, 2, 4])('measures level %i, and tells so once', async (level) => {
    const teacher = aTeacher();
    const id = await teacher.takeAt(level);
    expect(await teacher.attempt(id)).toMatchObject({ state: 'measured', level });
    expect(await told(id)).toEqual([
      { attemptId: id, teacherId: teacher.teacherId, competenceId: 'chem', level, measuredOn: '2026-11-25' },
    ]);
  });

  it('is one test, however often and fast beginning is pressed', async () => {
    const teacher = aTeacher();
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => teacher.start()));
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
  });

  it('counts the first answer to a question, also when two come at once', async () => {
    const teacher = aTeacher();
    const id = await teacher.begun();
    const outcomes = await Promise.all(['a', 'b', 'c', 'c'].map((option) => teacher.answer(id, option, 0)));
    const { asked } = await teacher.attempt(id);
    expect(asked).toHaveLength(2);
    const isFirst = (option: string | null) => option === asked[0]?.optionId;
    for (const [at, option] of ['a', 'b', 'c', 'c'].entries())
      expect(outcomes[at]?.kind).toBe(isFirst(option) ? 'EntryTestAnswered' : 'AnsweredOtherwise');
    for (const option of ['d', null, asked[0]?.optionId ?? null])
      expect((await teacher.answer(id, option, 0)).kind).toBe(
        isFirst(option) ? 'EntryTestAnswered' : 'AnsweredOtherwise',
      );
    expect((await teacher.attempt(id)).asked).toEqual(asked);
  });

  it('can be gone on with where it was left', async () => {
    const teacher = aTeacher();
    const id = await teacher.begun();
    await teacher.answer(id, null);
    expect(await teacher.on('2026-11-30T09:00:00Z').begun()).toBe(id);
  });

  it('that was left for more than a week is over, and a new one begins', async () => {
    const teacher = aTeacher();
    const id = await teacher.begun();
    const later = teacher.on('2026-12-04T09:00:00Z');
    expect(await later.answer(id, 'c')).toEqual({ kind: 'EntryTestGone' });
    expect(await later.begun()).not.toBe(id);
    expect(await teacher.attempt(id)).toMatchObject({ state: 'given-up', level: null });
  });

  it('says nothing to the profile when it is given up, and asks other questions the next time', async () => {
    const teacher = aTeacher();
    const id = await teacher.begun();
    const first = openQuestion(await teacher.attempt(id))!.item.id;
    expect(await teacher.giveUp(id)).toMatchObject({ kind: 'EntryTestGivenUp' });
    expect(await teacher.giveUp(id)).toMatchObject({ kind: 'EntryTestGivenUp' });
    expect(await told(id)).toEqual([]);
    expect(await teacher.answer(id, 'c')).toEqual({ kind: 'EntryTestGone' });
    const again = await teacher.attempt(await teacher.begun());
    expect(openQuestion(again)?.item.id).not.toBe(first);
  });

  it('is not given twice within six months, and never repeats a question within them', async () => {
    const teacher = aTeacher();
    const id = await teacher.takeAt(2);
    expect(await teacher.start()).toEqual({ kind: 'EntryTestLater', from: '2027-05-25' });
    expect(await teacher.takeable('chem', 'stat', 'none')).toEqual(new Set(['stat']));
    expect(await teacher.takenLately()).toBe(1);
    const later = teacher.on('2027-05-25T09:00:00Z');
    expect(await later.takenLately()).toBe(0);
    expect(await later.takeAt(3)).not.toBe(id);
  });

  it('is nobody else’s to answer or to end', async () => {
    const id = await aTeacher().begun();
    const stranger = aTeacher();
    expect(await stranger.answer(id, 'c')).toEqual({ kind: 'EntryTestGone' });
    expect(await stranger.giveUp(id)).toEqual({ kind: 'EntryTestGone' });
  });

  it('refuses an answer that is none, and a question that is not the open one', async () => {
    const teacher = aTeacher();
    const id = await teacher.begun();
    expect(await teacher.answer(id, 'z')).toEqual({ kind: 'UnknownOption' });
    for (const place of [1, -1, 0.5, NaN])
      expect(await teacher.answer(id, 'a', place)).toEqual({ kind: 'NotTheQuestion' });
  });

  it('is not given about safety, about what is not known, or to someone who is no teacher', async () => {
    expect(await aTeacher().start('safe')).toEqual({ kind: 'NoEntryTest' });
    expect(await aTeacher().start('nowhere')).toEqual({ kind: 'NoEntryTest' });
    const store = new PostgresEntryTestStore(source);
    const starting = new StartEntryTest(frameworks, store, clockAt(new Date()));
    expect(await starting.execute({ actor: aCurator(), competenceId: 'chem' })).toEqual({ kind: 'NotAllowed' });
  });

  it('learns from answers how hard its questions are, and counts how often they are shown', async () => {
    await aTeacher().takeAt(1);
    const [items]: { moved: number; shown: number }[] = await owner.query(
      `SELECT count(*) FILTER (WHERE difficulty <> level - 0.5 AND answers > 0)::int AS moved, sum(shown)::int AS shown
         FROM entry_tests.item WHERE competence_id = 'chem'`,
    );
    const [row]: { asked: number }[] = await owner.query(`SELECT count(*)::int AS asked FROM entry_tests.asked_item`);
    expect(items?.moved).toBeGreaterThan(8);
    expect(items?.shown).toBe(row?.asked);
  });

  it('is taken by many at the same moment without one waiting for another in vain', async () => {
    await Promise.all(Array.from({ length: 24 }, (_, nth) => aTeacher().takeAt(nth % 5)));
  });

  it('shows a question without its key, and no answer as right or wrong', async () => {
    const teacher = aTeacher();
    const id = await teacher.begun();
    await teacher.answer(id, 'c');
    const shown = JSON.stringify(await teacher.shown());
    expect(shown).toContain('Antwoord c');
    expect(shown).not.toMatch(/correct|right|difficulty|level":[1-5]|chem-/);
  });
});
