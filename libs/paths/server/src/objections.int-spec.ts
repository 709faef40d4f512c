import { createHash } from 'node:crypto';
import { clockAt } from '@academy/kernel';
import {
  AnswerObjection,
  objectionLimits,
  ObjectToPath,
  TakeBackObjection,
  type Objection,
  type ObjectionId,
  type ObjectionStore,
} from '@academy/paths/core';
import { actingFor, newId } from '@academy/platform/postgres';
import { Highs } from '@academy/platform/solver';
import { aDatabase, type TestDatabase } from '@academy/testkit';
import { aCurator, everyoneBut } from '@academy/testkit/pure';
import type { DataSource } from 'typeorm';
import { fingerprint } from './planner/fingerprint';
import { objectionsOfOthers, PostgresObjectionStore } from './postgres/objection-store';
import { PostgresPathStore } from './postgres/path-store';
import { createPathPlanner } from '@academy/planner/server';
import { aTeacherOnAPath, importSmallRoute } from './testing/a-teacher-on-a-path';
import { pathsTables } from './postgres/tables';

const planner = createPathPlanner(await Highs.load());
const clock = clockAt(new Date('2026-11-25T09:00:00Z'));
let database: TestDatabase;
let owner: DataSource;
let store: PostgresObjectionStore;
let app: DataSource;
beforeAll(async () => {
  database = await aDatabase(pathsTables, { acting: 'everyone' });
  owner = await database.as('owner');
  await importSmallRoute(owner);
  app = await database.as('app');
  store = new PostgresObjectionStore(app);
});
afterAll(async () => {
  await database.drop();
});

const curator = aCurator();

/** A teacher with a path of the steps `short` and `next`, who can write about it. */
async function aTeacher({ withPath = true } = {}) {
  const teacher = await aTeacherOnAPath(app, planner);
  if (withPath) await teacher.tailor();
  const { actor } = teacher;
  const objecting = new ObjectToPath(new PostgresPathStore(app), store, clock, fingerprint);
  return {
    ...teacher,
    objects: (given: { moduleSlug?: string | null; text?: string; key?: string } = {}) =>
      objecting.execute({
        ...{ actor, moduleSlug: given.moduleSlug ?? null, text: given.text ?? 'Dit doe ik al jaren.' },
        idempotencyKey: given.key ?? newId(),
      }),
    takesBack: (id: ObjectionId) => new TakeBackObjection(store).execute({ actor, id }),
    sees: () => store.of(actor.teacherId!),
  };
}

const answers = (id: ObjectionId, { actor = curator, text = 'Goed gezien.' } = {}) =>
  new AnswerObjection(store, clock).execute({ actor, id, text });

function made(outcome: { readonly kind: string; readonly objection?: Objection }): Objection {
  if (!outcome.objection) throw new Error(outcome.kind);
  return outcome.objection;
}

const news = () => owner.query(`SELECT payload FROM platform.outbox WHERE type = 'paths.objection-answered.v1'`);

describe('What a teacher writes against a path', () => {
  it('is kept with the step and the plan that it is about, and waits', async () => {
    const teacher = await aTeacher();
    await teacher.objects({ moduleSlug: 'next', text: '  Ik geef dit vak al tien jaar. ' });
    const { plan } = await teacher.path();
    const text = [plan.kind, ...plan.steps.map(({ slug, hours }) => `${slug} ${hours}`)].join('\n');
    expect(await teacher.sees()).toMatchObject([
      {
        ...{ moduleSlug: 'next', routeSlug: 'rt-small', text: 'Ik geef dit vak al tien jaar.', answer: null },
        planHash: createHash('sha256').update(text).digest('hex'),
      },
    ]);
    expect((await store.open()).objections.map(({ teacherId }) => teacherId)).toContain(teacher.actor.teacherId);
  });

  it('is there once, however often the same request comes', async () => {
    const teacher = await aTeacher();
    const [first, second] = await Promise.all([teacher.objects({ key: 'k' }), teacher.objects({ key: 'k' })]);
    expect(made(first).id).toBe(made(second).id);
    expect(await teacher.sees()).toHaveLength(1);
  });

  it('leaves the path as it is', async () => {
    const teacher = await aTeacher();
    const before = await teacher.path();
    await teacher.objects({ moduleSlug: 'short' });
    expect(await teacher.path()).toEqual(before);
  });

  it('can be taken back while nobody answered, and is gone then', async () => {
    const teacher = await aTeacher();
    const { id } = made(await teacher.objects());
    expect(await teacher.takesBack(id)).toEqual({ kind: 'ObjectionTakenBack', id });
    expect(await teacher.sees()).toEqual([]);
    expect(await teacher.takesBack(id)).toEqual({ kind: 'ObjectionNotFound' });
    expect(await answers(id)).toEqual({ kind: 'ObjectionNotFound' });
  });

  it('is nobody else’s to take back', async () => {
    const [teacher, other] = [await aTeacher(), await aTeacher()];
    const { id } = made(await teacher.objects());
    expect(await other.takesBack(id)).toEqual({ kind: 'ObjectionNotFound' });
    expect(await teacher.sees()).toHaveLength(1);
  });
});

describe('An objection that is not taken', () => {
  it.each([
    ['without a word', '   '],
    ['longer than anyone reads', 'a'.repeat(objectionLimits.longest + 1)],
  ])('is one %s', async (_, text) => {
    expect(await (await aTeacher()).objects({ text })).toEqual({ kind: 'TextMissingOrTooLong' });
  });

  it('is one of exactly the longest length only when it has a letter more', async () => {
    const text = 'a'.repeat(objectionLimits.longest);
    expect(await (await aTeacher()).objects({ text })).toMatchObject({ kind: 'ObjectionMade' });
  });

  it('is one about a step that is not in the path, or without a path', async () => {
    expect(await (await aTeacher()).objects({ moduleSlug: 'long' })).toEqual({ kind: 'StepNotInPath' });
    expect(await (await aTeacher({ withPath: false })).objects()).toEqual({ kind: 'NoPathYet' });
  });

  it('is the one too many, also when all come at once; an answer makes room again', async () => {
    const teacher = await aTeacher();
    const all = await Promise.all(Array.from({ length: objectionLimits.mostOpen + 3 }, () => teacher.objects()));
    const refused = all.filter(({ kind }) => kind === 'TooManyOpenObjections');
    expect(refused).toEqual(Array(3).fill({ kind: 'TooManyOpenObjections', most: objectionLimits.mostOpen }));
    expect(await teacher.sees()).toHaveLength(objectionLimits.mostOpen);
    await answers(made(all.find(({ kind }) => kind === 'ObjectionMade')!).id);
    expect(await teacher.objects()).toMatchObject({ kind: 'ObjectionMade' });
  });

  it('is one of someone who is no teacher', async () => {
    const objecting = new ObjectToPath(new PostgresPathStore(app), store, clock, fingerprint);
    const given = { actor: curator, moduleSlug: null, text: 'Nee', idempotencyKey: 'k' };
    expect(await objecting.execute(given)).toEqual({ kind: 'NotAllowed' });
  });
});

describe('A curator’s answer', () => {
  it('is seen by the teacher, who is told of it', async () => {
    const teacher = await aTeacher();
    const { id } = made(await teacher.objects({ moduleSlug: 'next' }));
    await answers(id, { text: ' Je hebt gelijk. ' });
    expect(await teacher.sees()).toMatchObject([
      { answer: { text: 'Je hebt gelijk.', answeredBy: curator.accountId, answeredAt: clock.now() } },
    ]);
    expect(await news()).toContainEqual({
      payload: expect.objectContaining({ objectionId: id, teacherId: teacher.actor.teacherId, moduleSlug: 'next' }),
    });
    expect((await store.open()).objections.some((one) => one.id === id)).toBe(false);
    expect((await store.answered())[0]?.id).toBe(id);
  });

  it('is given once: of two at the same moment one is refused, and neither can be taken back', async () => {
    const teacher = await aTeacher();
    const { id } = made(await teacher.objects());
    const before = (await news()).length;
    const both = await Promise.all([answers(id, { text: 'Ja' }), answers(id, { text: 'Nee' })]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['ObjectionAlreadyAnswered', 'ObjectionAnswered']);
    expect((await news()).length).toBe(before + 1);
    expect(await teacher.takesBack(id)).toEqual({ kind: 'ObjectionAlreadyAnswered' });
  });

  it('has words, and not more than are read', async () => {
    const { id } = made(await (await aTeacher()).objects());
    expect(await answers(id, { text: ' ' })).toEqual({ kind: 'TextMissingOrTooLong' });
    expect(await answers(id, { text: 'a'.repeat(objectionLimits.longest + 1) })).toEqual({
      kind: 'TextMissingOrTooLong',
    });
  });

  it('is a curator’s to give, and nobody else’s', async () => {
    const { id } = made(await (await aTeacher()).objects());
    for (const actor of everyoneBut('curator')) expect(await answers(id, { actor })).toEqual({ kind: 'NotAllowed' });
  });
});

describe('What was written', () => {
  it('cannot be changed by the server that keeps it', async () => {
    const { id } = made(await (await aTeacher()).objects());
    await expect(app.query(`UPDATE paths.objection SET text = 'Anders' WHERE id = $1`, [id])).rejects.toThrow(
      /permission denied/,
    );
  });
});

describe('Where the database knows who asks', () => {
  const asCurator = <T>(work: () => T): T => actingFor(curator, work);

  it('what a teacher wrote is theirs, and of whoever answers', async () => {
    const teacher = await aTeacher();
    const { id } = made(await teacher.objects());
    expect(await asCurator(() => teacher.sees())).toEqual([]);
    expect((await asCurator(() => store.open())).objections.map((one) => one.id)).toContain(id);
    const text = 'Goed gezien.';
    const answerBy = (by: ObjectionStore) =>
      asCurator(() => new AnswerObjection(by, clock).execute({ actor: curator, id, text }));
    expect(await answerBy(store)).toEqual({ kind: 'ObjectionNotFound' });
    expect(await answerBy(objectionsOfOthers(store))).toMatchObject({ kind: 'ObjectionAnswered' });
    expect((await asCurator(() => store.answered())).map((one) => one.id)).toContain(id);
    expect(await actingFor(teacher.actor, () => teacher.sees())).toMatchObject([{ id, answer: { text } }]);
  });
});
