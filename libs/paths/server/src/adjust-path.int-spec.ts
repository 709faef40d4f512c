import { addDays } from '@academy/kernel';
import { noAdjustments } from '@academy/planner/core';
import { newId } from '@academy/platform/postgres';
import { Highs } from '@academy/platform/solver';
import { aDatabase, type TestDatabase } from '@academy/testkit';
import type { DataSource } from 'typeorm';
import { createPathPlanner } from '@academy/planner/server';
import { aTeacherOnAPath, importSmallRoute, offer, today } from './testing/a-teacher-on-a-path';
import { pathsTables } from './postgres/tables';

const planner = createPathPlanner(await Highs.load());
let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await aDatabase(pathsTables);
  await importSmallRoute(await database.as('owner'));
  // News is heard by the worker, so this role may do all that is done here.
  source = await database.as('worker');
});
afterAll(async () => {
  await database.drop();
});

type Facts = Parameters<typeof aTeacherOnAPath>[2];

async function onAPath(facts: Facts = {}) {
  const teacher = await aTeacherOnAPath(source, planner, facts);
  await teacher.tailor();
  const steps = async () => (await teacher.path()).plan.steps.map(({ slug }) => slug);
  return { ...teacher, steps };
}

describe('A path that is changed by hand', () => {
  it('is planned again at once, with its price in hours and days', async () => {
    const teacher = await onAPath();
    expect(await teacher.steps()).toEqual(['short', 'next']);
    const outcome = await teacher.adjust({ banned: ['short'] });
    expect(outcome).toMatchObject({
      kind: 'PathAdjusted',
      change: { kind: 'PLAN', hours: 15, hoursBefore: 11, difference: { drops: ['short'], adds: ['long'] } },
    });
    expect(await teacher.steps()).toEqual(['long', 'next']);
    expect((await teacher.path()).adjustments).toEqual({ ...noAdjustments, banned: ['short'] });
  });

  it('shows the same price before, and nothing changes', async () => {
    const teacher = await onAPath();
    const before = await teacher.path();
    const preview = await teacher.preview({ pinned: ['beside'], hoursPerWeek: 1 });
    expect(preview).toMatchObject({ kind: 'AdjustmentPreview', change: { hours: 15, hoursBefore: 11 } });
    expect(await teacher.path()).toEqual(before);
    const applied = await teacher.adjust({ pinned: ['beside'], hoursPerWeek: 1 });
    expect(applied).toMatchObject({ change: 'change' in preview ? preview.change : undefined });
  });

  it('comes back as it was with what the answer held', async () => {
    const teacher = await onAPath({
      modules: [
        ...offer.filter(({ id }) => id !== 'long'),
        { ...offer[0]!, id: 'equal', editions: offer[1]!.editions },
      ],
    });
    const first = await teacher.path();
    const outcome = await teacher.adjust({ banned: [first.plan.steps[0]!.slug], hoursPerWeek: 8 });
    if (outcome.kind !== 'PathAdjusted') throw new Error(outcome.kind);
    expect(await teacher.steps()).not.toEqual(first.plan.steps.map(({ slug }) => slug));
    await teacher.adjust(outcome.before.adjustments, outcome.before.modules);
    expect((await teacher.path()).plan.steps).toEqual(first.plan.steps);
    expect((await teacher.path()).adjustments).toEqual(noAdjustments);
  });

  it('loses all that was changed when everything is taken back', async () => {
    const teacher = await onAPath();
    await teacher.adjust({ banned: ['short'], hoursPerWeek: 6, region: 'south', onlyProven: true });
    await teacher.reset();
    expect(await teacher.steps()).toEqual(['short', 'next']);
    expect((await teacher.path()).adjustments).toEqual(noAdjustments);
  });

  it('keeps the changes when news comes, in the proposal and after it is accepted', async () => {
    const teacher = await onAPath();
    await teacher.adjust({ banned: ['short'], pinned: ['beside'] });
    const done = { id: 'x', competenceId: 'b', type: 'assessor', level: 2, date: today } as const;
    expect(await teacher.learns(done)).toEqual({ kind: 'ProposalKept' });
    await teacher.accept();
    expect((await teacher.steps()).sort()).toEqual(['beside', 'long']);
    expect((await teacher.path()).adjustments).toMatchObject({ banned: ['short'], pinned: ['beside'] });
  });

  it('asks for more where only what is nearly certain counts', async () => {
    const said = { id: 'x', competenceId: 'a', type: 'quiz', level: 2, date: addDays(today, -400) } as const;
    const teacher = await onAPath({ evidence: [said] });
    expect(await teacher.steps()).toEqual(['next']);
    await teacher.adjust({ onlyProven: true });
    expect(await teacher.steps()).toEqual(['short', 'next']);
  });

  it('says its price beside the path as it is shown, also where a completed module comes to count no longer', async () => {
    const certificate = { type: 'certificate', certifiedByAcademy: true, date: addDays(today, -1100) } as const;
    const teacher = await onAPath();
    teacher.completes('short');
    teacher.knows({ id: newId(), competenceId: 'a', level: 2, ...certificate });
    await teacher.renew();
    const { hours } = await teacher.shown();
    expect(hours).toBe(5);
    expect(await teacher.adjust({ onlyProven: true })).toMatchObject({
      change: { hours: 11, hoursBefore: hours, difference: { stays: ['next'], drops: [], adds: ['short'] } },
      before: { modules: ['next'] },
    });
  });

  it('reaches as much as fits in the hours that there are this year', async () => {
    const teacher = await onAPath();
    expect(await teacher.adjust({ hoursBudget: 8 })).toMatchObject({ change: { kind: 'OVER_BUDGET', hours: 6 } });
    expect(await teacher.adjust({ hoursBudget: null })).toMatchObject({ change: { kind: 'PLAN', hours: 11 } });
  });

  it('says that a target is out of reach by the teacher’s own hand', async () => {
    const teacher = await onAPath();
    await teacher.adjust({ banned: ['next'] });
    expect((await teacher.path()).plan).toMatchObject({
      kind: 'INFEASIBLE_TARGET',
      unreachable: [{ target: { competenceId: 'b' }, reasons: ['BANNED'] }],
    });
  });

  it('follows a module in the edition that the teacher wants', async () => {
    const teacher = await onAPath();
    await teacher.adjust({ editions: [{ moduleSlug: 'short', editionId: 'short-2' }] });
    expect((await teacher.schedule()).placed[0]).toMatchObject({ editionId: 'short-2', start: addDays(today, 84) });
  });

  it('keeps both of two changes that are made at once', async () => {
    const teacher = await onAPath();
    await Promise.all([teacher.adjust({ banned: ['short'] }), teacher.adjust({ hoursPerWeek: 5 })]);
    expect((await teacher.path()).adjustments).toEqual({ ...noAdjustments, banned: ['short'], hoursPerWeek: 5 });
    expect(await teacher.steps()).toEqual(['long', 'next']);
  });

  it('keeps the changes when a path to the same goal is made anew', async () => {
    const teacher = await onAPath();
    await teacher.adjust({ hoursPerWeek: 5, banned: ['short'] });
    await teacher.tailor();
    expect((await teacher.path()).adjustments).toMatchObject({ hoursPerWeek: 5, banned: ['short'] });
    expect(await teacher.steps()).toEqual(['long', 'next']);
  });
});

describe('Changes that cannot be', () => {
  const refused = async (facts: Facts, change: Parameters<Awaited<ReturnType<typeof onAPath>>['adjust']>[0]) => {
    const teacher = await onAPath(facts);
    const before = await teacher.path();
    const preview = await teacher.preview(change);
    expect(await teacher.adjust(change)).toEqual(preview);
    expect(await teacher.path()).toEqual(before);
    return preview;
  };

  it.each([0, -1, Number.NaN, 2001])('a budget of %d hours is no budget', async (hoursBudget) => {
    expect(await refused({}, { hoursBudget })).toEqual({
      kind: 'InvalidInput',
      faults: [{ field: 'hoursBudget', problem: 'BudgetOutOfRange' }],
    });
  });

  it.each([0, 24.5])('a pace of %d hours a week is no pace', async (hoursPerWeek) => {
    expect(await refused({}, { hoursPerWeek })).toMatchObject({ faults: [{ problem: 'PaceOutOfRange' }] });
  });

  it('a module cannot be wanted and left out at once', async () => {
    const change = { pinned: ['long'], banned: ['long'] };
    expect(await refused({}, change)).toEqual({ kind: 'PinnedAndBanned', slugs: ['long'] });
  });

  it('a module must exist', async () => {
    expect(await refused({}, { pinned: ['nowhere'] })).toEqual({ kind: 'UnknownModules', slugs: ['nowhere'] });
  });

  it('a module with a seat cannot be left out', async () => {
    expect(await refused({ seats: ['short'] }, { banned: ['short'] })).toEqual({ kind: 'SeatHeld', slugs: ['short'] });
  });

  it.each([
    ['elsewhere', ['SECTOR']],
    ['locked', []],
  ])('%s cannot be followed', async (slug, reasons) => {
    expect(await refused({}, { pinned: [slug] })).toEqual({ kind: 'PinCannotBeFollowed', slug, reasons });
  });

  it('what is wanted has to fit in the hours, with what it asks', async () => {
    const change = { pinned: ['next'], hoursBudget: 8 };
    expect(await refused({}, change)).toEqual({ kind: 'PinsOverBudget', hours: 11, hoursBudget: 8 });
  });

  it.each([
    ['nowhere', 'UNKNOWN'],
    ['short-1', 'OTHER_MODULE'],
    ['next-full', 'FULL'],
  ] as const)('edition %s cannot be chosen', async (editionId, reason) => {
    const change = { editions: [{ moduleSlug: 'next', editionId }] };
    expect(await refused({}, change)).toMatchObject({ kind: 'EditionCannotBeChosen', editionId, reason });
  });

  it('an edition that is closed cannot be chosen', async () => {
    const modules = [{ ...offer[0]!, editions: [...offer[0]!.editions, edition('short-0', 3)] }, ...offer.slice(1)];
    const change = { editions: [{ moduleSlug: 'short', editionId: 'short-0' }] };
    expect(await refused({ modules }, change)).toMatchObject({ kind: 'EditionCannotBeChosen', reason: 'CLOSED' });
  });

  it('without a path there is nothing to change', async () => {
    const teacher = await aTeacherOnAPath(source, planner);
    expect(await teacher.adjust({ banned: ['short'] })).toEqual({ kind: 'NoPathYet' });
  });
});

const edition = (id: string, days: number) => ({ id, start: addDays(today, days) });

describe('A path whose modules have no dates in time', () => {
  const tooEarly = offer.map((module) =>
    module.id === 'next' ? { ...module, editions: [edition('next-1', 29)] } : module,
  );

  it('takes the next shortest path that can be followed, and says so', async () => {
    const instead = { ...tooEarly[2]!, id: 'instead', hours: 7, editions: [edition('instead-1', 150)] };
    const teacher = await onAPath({ modules: [...tooEarly, instead] });
    expect(await teacher.steps()).toEqual(['short', 'instead']);
    expect((await teacher.path()).plan).toMatchObject({ kind: 'PLAN', setAside: ['next'] });
    expect((await teacher.schedule()).unplaced).toEqual([]);
  });

  it('stays the shortest where there is no other, with the step that waits for a date', async () => {
    const teacher = await onAPath({ modules: tooEarly });
    expect(await teacher.steps()).toEqual(['short', 'next']);
    expect((await teacher.path()).plan.setAside).toBeUndefined();
    expect((await teacher.schedule()).unplaced).toMatchObject([{ slug: 'next', reason: 'NO_EDITION_IN_TIME' }]);
  });
});
