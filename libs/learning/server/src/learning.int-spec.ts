import { completionRuleOf } from '@academy/catalogue/core';
import type { ModulePart, ModuleVersion } from '@academy/contracts/catalogue';
import type { EnrolmentFacts } from '@academy/contracts/enrolment';
import type { Actor, TeacherId } from '@academy/contracts/identity';
import { clockAt, day, type Clock, type Day } from '@academy/kernel';
import { KeepQuizDraft, RecordProgress, SignOff, SubmitQuiz, TakeBackSignOff } from '@academy/learning/core';
import { newId } from '@academy/platform/postgres';
import { aDatabase, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { PostgresEnrolmentMoves } from '../../../enrolment/server/src/postgres/enrolment-moves';
import { PostgresEnrolments } from '../../../enrolment/server/src/postgres/postgres-enrolments';
import { awardsIn } from '../../../certification/server/src/testing';
import { anEnrolmentIn } from '../../../enrolment/server/src/testing';
import { PostgresLearningStore } from './postgres/learning-store';
import { PostgresProgress } from './postgres/postgres-progress';

const begin = new Date('2026-11-24T09:00:00Z');
const clock = clockAt(begin);
const minutesOn = (minutes: number) => new Date(begin.getTime() + minutes * 60_000);

let database: TestDatabase;
let source: DataSource;
let owner: DataSource;
beforeAll(async () => {
  database = await aDatabase();
  source = await database.as('app');
  owner = await database.as('owner');
});
afterAll(() => database.drop());

const text = (id: string): ModulePart => ({ id, kind: 'text', titleNl: id, minutes: 5, bodyMd: id });
const question = (id: string) => ({
  ...{ id, competenceId: 'x', kind: 'single' as const, promptNl: id, correct: ['a'], explanationNl: 'Daarom' },
  options: [
    { id: 'a', textNl: 'A' },
    { id: 'b', textNl: 'B' },
  ],
});
const quiz: ModulePart = {
  ...{ id: 'quiz', kind: 'quiz', titleNl: 'Toets', minutes: 5, passPercent: 50 },
  questions: [question('q1'), question('q2')],
};
const right = [
  { questionId: 'q1', optionIds: ['a'] },
  { questionId: 'q2', optionIds: ['a'] },
];
const wrong = right.map(({ questionId }) => ({ questionId, optionIds: ['b'] }));

const teacher = (teacherId: TeacherId): Actor => ({
  ...{ accountId: newId<'Account'>(), kind: 'teacher', teacherId, organisationId: null },
});
const author = (organisationId: string): Actor => ({
  ...{ accountId: newId<'Account'>(), kind: 'companyAuthor', teacherId: null, organisationId },
});

interface Course {
  readonly hours?: number;
  readonly contactHours?: number;
  readonly form?: string;
  readonly start?: Day;
}

/** Someone with a seat in a module of these parts, and everything they can do with it. */
async function aFollower(parts: readonly ModulePart[], facts: Partial<EnrolmentFacts> = {}, course: Course = {}) {
  const enrolment = await anEnrolmentIn(source, facts);
  const { enrolmentId, teacherId } = enrolment;
  const { hours = 40, contactHours = 0, form = 'online', start = day('2026-11-24') } = course;
  const completedBy = completionRuleOf({ parts, hours, contactHours, form });
  const enrolments = new PostgresEnrolments(source);
  const moves = new PostgresEnrolmentMoves();
  const access = {
    enrolment: (id: string) => enrolments.find(id),
    version: async () =>
      ({ versionId: enrolment.versionId, slug: 'mod', parts, completedBy }) as unknown as ModuleVersion,
    startOf: async () => start,
  };
  const awards = awardsIn(source, clock);
  const store = new PostgresLearningStore(source, moves, awards);
  const progress = new PostgresProgress(source);
  const read = new RecordProgress(access, store, clock);
  let now = begin;
  const moving: Clock = { ...clock, now: () => now };
  const submit = new SubmitQuiz(access, store, moving);
  const draft = new KeepQuizDraft(access, store);
  const own = teacher(teacherId);
  return {
    read: (partId: string, done = true, actor = own) => read.execute({ actor, enrolmentId, partId, done }),
    submit: (answers: typeof right, idempotencyKey: string = newId()) =>
      submit.execute({ actor: own, enrolmentId, partId: 'quiz', answers, idempotencyKey }),
    /** Where the clock stands, in minutes after the beginning. */
    at(minutes: number) {
      now = minutesOn(minutes);
    },
    choose: (answers: typeof right, actor = own) => draft.execute({ actor, enrolmentId, partId: 'quiz', answers }),
    withdraw: () => owner.query(`UPDATE enrolment.enrolment SET state = 'withdrawn' WHERE id = $1`, [enrolmentId]),
    signOff: (actor: Actor) => new SignOff(access, store, clock).execute({ actor, enrolmentId }),
    takeBack: (actor: Actor, reason = 'Was er niet') =>
      new TakeBackSignOff(access, awards, store, clock).execute({ actor, enrolmentId, reason }),
    state: async () => (await enrolments.find(enrolmentId))?.state,
    completion: () => progress.of(enrolmentId),
    progress: async () => (await progress.progressOf([enrolmentId])).get(enrolmentId),
    movesTold: async (): Promise<string[]> => {
      const rows: { move: string }[] = await owner.query(
        `SELECT payload->>'move' AS move FROM platform.outbox
         WHERE type = 'enrolment.enrolment-moved.v1' AND payload->>'enrolmentId' = $1 ORDER BY id`,
        [enrolmentId],
      );
      return rows.map(({ move }) => move);
    },
    completionsTold: async (): Promise<number> => {
      const rows: unknown[] = await owner.query(
        `SELECT 1 FROM platform.outbox WHERE type = 'learning.module-completed.v1' AND payload->>'enrolmentId' = $1`,
        [enrolmentId],
      );
      return rows.length;
    },
  };
}

describe('A module', () => {
  it('is completed, and told so once, when its last two parts are done at the same moment', async () => {
    for (let round = 0; round < 10; round += 1) {
      const follower = await aFollower([text('a'), text('b'), quiz]);
      await follower.submit(right);
      await Promise.all([follower.read('a'), follower.read('b')]);
      expect(await follower.completion()).toMatchObject({ rule: 'all-parts' });
      expect(await follower.completionsTold()).toBe(1);
    }
  });

  it('is not completed by a quiz that was not passed, and is by the next try', async () => {
    const follower = await aFollower([text('a'), quiz]);
    await follower.read('a');
    expect(await follower.submit(wrong)).toMatchObject({ kind: 'QuizGraded', attempt: { correct: 0, passed: false } });
    expect(await follower.completion()).toBeUndefined();
    follower.at(1);
    expect(await follower.submit(right)).toMatchObject({ attempt: { correct: 2, passed: true } });
    expect(await follower.completionsTold()).toBe(1);
  });

  it('stays completed, whatever is taken back or handed in afterwards', async () => {
    const follower = await aFollower([text('a'), quiz]);
    await follower.read('a');
    await follower.submit(right);
    await follower.read('a', false);
    await follower.submit(wrong);
    expect((await follower.progress())?.done).toEqual(new Set(['a', 'quiz']));
    expect(await follower.completionsTold()).toBe(1);
  });

  it('without parts is completed by a word of its publisher, once, and by nobody else', async () => {
    const follower = await aFollower([]);
    expect(await follower.signOff(author('another'))).toEqual({ kind: 'NoAccess' });
    const word = () => follower.signOff(author('o'));
    expect(await Promise.all([word(), word()])).toEqual([{ kind: 'SignedOff' }, { kind: 'SignedOff' }]);
    expect(await follower.completion()).toMatchObject({ rule: 'sign-off' });
    expect(await follower.completionsTold()).toBe(1);
  });

  it('with parts and nothing else is not signed off', async () => {
    const follower = await aFollower([quiz]);
    expect(await follower.signOff(author('o'))).toEqual({ kind: 'HasContent' });
  });
});

describe('A module with meetings or a workplace', () => {
  const placement: Course = { contactHours: 0, form: 'placement' };

  it.each([
    ['meetings', { contactHours: 12, form: 'blended' }],
    ['a placement', placement],
    ['webinars', { hours: 16, contactHours: 16, form: 'online' }],
  ])('with %s is never completed by reading, and is by its trainer’s word too, in either order', async (_, course) => {
    for (const first of ['parts', 'sign-off']) {
      const follower = await aFollower([text('a'), quiz], {}, course);
      if (first === 'sign-off') await follower.signOff(author('o'));
      await follower.read('a');
      await follower.submit(right);
      if (first === 'parts') {
        expect([await follower.completion(), await follower.state()]).toEqual([undefined, 'enrolled']);
        await follower.signOff(author('o'));
      }
      expect(await follower.completion()).toMatchObject({ rule: 'parts-and-sign-off' });
      expect([await follower.completionsTold(), await follower.state()]).toEqual([1, 'completed']);
    }
  });

  it('is not signed off before its first day', async () => {
    const start = day('2026-11-25');
    for (const parts of [[], [text('a')]]) {
      const follower = await aFollower(parts, {}, { ...placement, start });
      expect(await follower.signOff(author('o'))).toEqual({ kind: 'NotBegun', start });
    }
  });
});

describe('A sign-off', () => {
  it('is taken back with a reason, by its own organisation, and then completes nothing', async () => {
    const follower = await aFollower([]);
    expect(await follower.takeBack(author('o'))).toEqual({ kind: 'NotSignedOff' });
    await follower.signOff(author('o'));
    expect(await follower.takeBack(author('another'))).toEqual({ kind: 'NoAccess' });
    expect(await follower.takeBack(author('o'), '    ')).toEqual({ kind: 'ReasonDoesNotFit' });
    expect(await follower.takeBack(author('o'), 'Ik tekende de verkeerde af')).toEqual({ kind: 'SignOffTakenBack' });
    expect([await follower.completion(), await follower.state()]).toEqual([undefined, 'enrolled']);
    expect((await follower.progress())?.takenBack).toMatchObject({ reason: 'Ik tekende de verkeerde af' });
    await follower.signOff(author('o'));
    expect((await follower.progress())?.takenBack).toBeNull();
    expect(await follower.state()).toBe('completed');
    expect(await follower.movesTold()).toEqual(['complete', 'take-back', 'complete']);
  });
});

describe('A quiz', () => {
  it('that is handed in twice with one key is one attempt', async () => {
    const follower = await aFollower([quiz, text('a')]);
    const key = newId();
    const [first, second] = await Promise.all([follower.submit(wrong, key), follower.submit(wrong, key)]);
    expect(first).toEqual(second);
  });

  it('tells all that does not fit, and grades nothing then', async () => {
    const follower = await aFollower([quiz]);
    expect(await follower.submit([])).toMatchObject({ kind: 'AnswersDoNotFit', faults: [{}, {}] });
    expect(await follower.progress()).toBeUndefined();
  });

  it('is paused after each failed attempt, longer each time, and grades nothing meanwhile', async () => {
    const follower = await aFollower([quiz, text('a')]);
    await follower.submit(wrong);
    for (const [minutes, until] of [
      [0, 1],
      [1, 5],
      [5, 14],
    ] as const) {
      follower.at(minutes);
      if (minutes > 0) expect(await follower.submit(wrong)).toMatchObject({ attempt: { passed: false } });
      expect(await follower.submit(right)).toEqual({ kind: 'QuizPaused', until: minutesOn(until) });
      follower.at(until - 0.01);
      expect(await follower.submit(right)).toEqual({ kind: 'QuizPaused', until: minutesOn(until) });
    }
    expect((await follower.progress())?.failures.get('quiz')).toMatchObject({ count: 3, lastAt: minutesOn(5) });
    follower.at(14);
    expect(await follower.submit(right)).toMatchObject({ attempt: { passed: true } });
    expect(await follower.submit(wrong)).toMatchObject({ attempt: { passed: false } });
    expect(await follower.submit(right)).toEqual({ kind: 'QuizPaused', until: minutesOn(15) });
  });

  it('tells the same attempt again under its key, also during the pause', async () => {
    const follower = await aFollower([quiz, text('a')]);
    const key = newId();
    const first = await follower.submit(wrong, key);
    expect(await follower.submit(wrong, key)).toEqual(first);
  });

  it('grades one of many attempts at the same moment', async () => {
    const follower = await aFollower([quiz, text('a')]);
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => follower.submit(wrong)));
    expect(outcomes.filter(({ kind }) => kind === 'QuizGraded')).toHaveLength(1);
    expect(outcomes.filter(({ kind }) => kind === 'QuizPaused')).toHaveLength(11);
  });

  it('pauses as long for who gives the seat back and takes another', async () => {
    const [teacherId, moduleSlug] = [newId<'Teacher'>(), 'paused-module'];
    const before = await aFollower([quiz], { teacherId, moduleSlug });
    await before.submit(wrong);
    await before.withdraw();
    const again = await aFollower([quiz], { teacherId, moduleSlug });
    expect(await again.submit(right)).toEqual({ kind: 'QuizPaused', until: minutesOn(1) });
    const another = await aFollower([quiz], { moduleSlug });
    expect(await another.submit(right)).toMatchObject({ kind: 'QuizGraded' });
  });
});

describe('What was chosen in a quiz', () => {
  const chosen = [right[0]].flatMap((one) => one ?? []);

  it('is kept until it is handed in, and the latest choice counts', async () => {
    const follower = await aFollower([quiz, text('a')]);
    await follower.choose(right);
    expect(await follower.choose(chosen)).toEqual({ kind: 'QuizDraftKept' });
    expect((await follower.progress())?.drafts.get('quiz')).toEqual(chosen);
    await follower.submit(wrong);
    expect((await follower.progress())?.drafts.size).toBe(0);
    await follower.choose(chosen);
    expect(await follower.submit(right)).toMatchObject({ kind: 'QuizPaused' });
    expect((await follower.progress())?.drafts.get('quiz')).toEqual(chosen);
    await follower.choose([]);
    expect((await follower.progress())?.drafts.size).toBe(0);
  });

  it('has to fit, and is of the one who has the seat', async () => {
    const follower = await aFollower([quiz]);
    const misfit = [{ questionId: 'q1', optionIds: ['z'] }];
    expect(await follower.choose(misfit)).toMatchObject({ kind: 'AnswersDoNotFit', faults: [{ field: 'q1' }] });
    expect(await follower.choose(chosen, teacher(newId<'Teacher'>()))).toEqual({ kind: 'NoAccess' });
    const waiting = await aFollower([quiz], { state: 'queued' });
    expect(await waiting.choose(chosen)).toEqual({ kind: 'NoAccess' });
    const other = await aFollower([text('quiz')]);
    expect(await other.choose(chosen)).toEqual({ kind: 'NoSuchQuiz' });
  });
});

describe('The player', () => {
  it('opens for nobody but the one who has the seat', async () => {
    const follower = await aFollower([text('a')]);
    expect(await follower.read('a', true, teacher(newId<'Teacher'>()))).toEqual({ kind: 'NoAccess' });
    const waiting = await aFollower([text('a')], { state: 'queued' });
    expect(await waiting.read('a')).toEqual({ kind: 'NoAccess' });
  });

  it('knows its own texts only', async () => {
    const follower = await aFollower([text('a'), quiz]);
    expect(await follower.read('quiz')).toEqual({ kind: 'NoSuchText' });
  });
});
