import { addDays, day } from '@academy/kernel';
import type { AdjustmentChange } from '@academy/paths/core';
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
  source = await database.as('worker');
});
afterAll(() => database.drop());

const verdict = (competenceId: string, level: 1 | 2) =>
  ({ id: `${competenceId}@${level}`, competenceId, type: 'assessor', level, date: today }) as const;

async function aTailoredPath(facts: Parameters<typeof aTeacherOnAPath>[2] = {}) {
  const teacher = await aTeacherOnAPath(source, planner, facts);
  await teacher.tailor();
  return teacher;
}

describe('A path', () => {
  it('is of today, and proven, as soon as it is made', async () => {
    const teacher = await aTailoredPath();
    expect(await teacher.shown()).toMatchObject({ standing: 'OF_TODAY', hours: 11, optimal: true, bound: 11 });
  });

  it.each([
    ['a piece of evidence', (t: Teacher) => t.knows(verdict('a', 2))],
    ['a place in a longer way to the same', (t: Teacher) => t.enrols('long')],
    ['fewer hours a year', (t: Teacher) => t.hasHours(8)],
    ['a shorter module', (t: Teacher) => t.offers([...offer, { ...offer[0]!, id: 'shorter', hours: 2 }])],
    ['a module that is gone', (t: Teacher) => t.offers(offer.filter(({ id }) => id !== 'short'))],
  ])('is outdated at once after %s: it proves nothing, and offers what is of today', async (_, change) => {
    const teacher = await aTailoredPath();
    change(teacher);
    expect(await teacher.shown()).toMatchObject({ standing: 'OUTDATED', optimal: false, bound: null, proposal: null });

    expect((await teacher.renew()).kind).toBe('PathRenewed');
    const { standing, optimal, proposal } = await teacher.shown();
    expect({ standing, optimal }).toEqual({ standing: 'NEW_PATH_OFFERED', optimal: false });
    const [preview] = await teacher.previewed();
    expect(preview?.hours).toBe(proposal?.hours);
  });

  it('stays of today where what changed does not matter to it', async () => {
    const teacher = await aTailoredPath();
    teacher.knows(verdict('c', 1));
    teacher.offers([...offer, { ...offer[3]!, id: 'more-beside' }]);
    teacher.passes(1);
    expect(await teacher.shown()).toMatchObject({ standing: 'OF_TODAY', hours: 11, bound: 11 });
  });

  it('that dates made longer is outdated as soon as other dates might make it shorter', async () => {
    const yesterday = addDays(today, -1);
    const closed = new Map(['short-1', 'short-2'].map((id) => [id, yesterday]));
    const modules = offer.map((one) => (one.id === 'short' ? { ...one, contactHours: 2 } : one));
    const teacher = await aTailoredPath({ closing: closed, modules });
    expect(await teacher.shown()).toMatchObject({ standing: 'OF_TODAY', hours: 15 });
    teacher.closes(new Map());
    expect((await teacher.shown()).standing).toBe('OUTDATED');
    await teacher.renew();
    expect((await teacher.shown()).proposal).toMatchObject({ hours: 11 });
  });

  it('that dates made longer is outdated as soon as a place beside it is on other days', async () => {
    const meets = { contactHours: 6, form: 'onsite' } as const;
    const at = (id: string, days: number) => [{ id, start: addDays(today, days) }];
    const [short, long, next, beside] = offer;
    const modules = [
      { ...short!, ...meets, editions: at('short-1', 56) },
      long!,
      { ...next!, editions: at('next-1', 120) },
      { ...beside!, ...meets, contactHours: 4, editions: at('beside-1', 56) },
    ];
    const teacher = await aTailoredPath({ seats: ['beside'], modules });
    expect(await teacher.shown()).toMatchObject({ standing: 'OF_TODAY', hours: 15 });
    teacher.offers(modules.map((one) => (one.id === 'beside' ? { ...one, editions: at('beside-1', 98) } : one)));
    expect((await teacher.shown()).standing).toBe('OUTDATED');
    await teacher.renew();
    expect((await teacher.shown()).proposal).toMatchObject({ hours: 11 });
  });

  it('says how sure the levels are now, though no level changed', async () => {
    const said = { id: 's', competenceId: 'a', type: 'certificate', level: 2, date: addDays(today, -400) } as const;
    const teacher = await aTailoredPath({ evidence: [said] });
    const [before] = (await teacher.shown()).mastered;
    teacher.knows(verdict('a', 2));
    const { standing, mastered } = await teacher.shown();
    expect(standing).toBe('OF_TODAY');
    expect(mastered[0]!.chance).toBeGreaterThan(before!.chance);
  });

  it('is refreshed in place where the same modules remain', async () => {
    const teacher = await aTailoredPath();
    teacher.offers(offer.map((module) => (module.id === 'next' ? { ...module, hours: 7 } : module)));
    await teacher.renew();
    expect(await teacher.shown()).toMatchObject({ standing: 'OF_TODAY', hours: 13, bound: 13, proposal: null });
  });

  it('is outdated on the day on which a certificate that it builds on ends', async () => {
    const safe = { competenceId: 'e', level: 1 } as const;
    const evidence = [{ id: 'c', ...safe, type: 'certificate', date: today, validUntil: day('2026-11-30') } as const];
    const [short, , next] = offer;
    const refresher = {
      ...short!,
      id: 'refresher',
      hours: 3,
      outcomes: [{ competenceId: 'e', from: 0, to: 1 }],
    } as const;
    const modules = [short!, refresher, { ...next!, prerequisites: [...next!.prerequisites, safe] }];
    const teacher = await aTailoredPath({ evidence, modules });
    expect(await teacher.shown()).toMatchObject({ standing: 'OF_TODAY', hours: 11 });
    teacher.passes(7);
    expect((await teacher.shown()).standing).toBe('OF_TODAY');
    teacher.passes(1);
    expect((await teacher.shown()).standing).toBe('OUTDATED');
    await teacher.renew();
    expect((await teacher.shown()).proposal).toMatchObject({ hours: 14 });
  });
});

describe('A price', () => {
  it('is not said of a path that is outdated, and a change is refused by name', async () => {
    const teacher = await aTailoredPath();
    teacher.knows(verdict('a', 2));
    const before = await teacher.path();
    expect((await teacher.preview({ banned: ['next'] })).kind).toBe('PathOutdated');
    expect((await teacher.adjust({ banned: ['next'] })).kind).toBe('PathOutdated');
    expect((await teacher.reset()).kind).toBe('PathOutdated');
    expect(await teacher.path()).toEqual(before);
  });

  it('is refused by name once something else would come of the change, though the path is of today', async () => {
    const teacher = await aTailoredPath();
    const { basis, hours } = await priceOf(teacher, { pinned: ['beside'] });
    expect(hours).toBe(15);
    teacher.offers(offer.map((one) => (one.id === 'beside' ? { ...one, hours: 30 } : one)));
    expect((await teacher.shown()).standing).toBe('OF_TODAY');

    expect((await teacher.adjust({ pinned: ['beside'] }, undefined, basis)).kind).toBe('PathOutdated');
    expect(await teacher.shown()).toMatchObject({ standing: 'OF_TODAY', hours: 11 });

    const again = await priceOf(teacher, { pinned: ['beside'] });
    expect(again.hours).toBe(41);
    const taken = await teacher.adjust({ pinned: ['beside'] }, undefined, again.basis);
    expect(taken.kind).toBe('PathAdjusted');
    expect(await teacher.shown()).toMatchObject({ standing: 'OF_TODAY', hours: 41 });
  });

  it('is refused by name once the path that it is held against is another, though the same plan would come of it', async () => {
    const teacher = await aTailoredPath();
    teacher.knows(verdict('a', 2));
    await teacher.renew();
    const seen = await priceOf(teacher, { pinned: ['beside'] });
    expect(seen).toMatchObject({ hours: 9, hoursBefore: 11 });
    await teacher.accept();
    expect((await teacher.adjust({ pinned: ['beside'] }, undefined, seen.basis)).kind).toBe('PathOutdated');

    const again = await priceOf(teacher, { pinned: ['beside'] });
    expect(again).toMatchObject({ hours: 9, hoursBefore: 5 });
    expect(await teacher.adjust({ pinned: ['beside'] }, undefined, again.basis)).toMatchObject({ change: again });
  });

  it('is refused by name once other modules of as many hours would come of it', async () => {
    const teacher = await aTailoredPath({ modules: [...offer, { ...offer[0]!, id: 'twin', editions: [] }] });
    const seen = await priceOf(teacher, { pinned: ['beside'] });
    const other = seen.difference.stays.includes('short') ? 'twin' : 'short';
    expect((await teacher.adjust({}, [other, 'next'])).kind).toBe('PathAdjusted');
    expect((await teacher.adjust({ pinned: ['beside'] }, undefined, seen.basis)).kind).toBe('PathOutdated');
  });
});

describe('A proposal', () => {
  it('is refused by name once it is outdated, and a fresh one is offered', async () => {
    const teacher = await aTailoredPath();
    teacher.knows(verdict('a', 2));
    await teacher.renew();
    const seen = (await teacher.shown()).proposal!;
    expect(seen.hours).toBe(5);
    teacher.enrols('long');
    expect((await teacher.shown()).proposal).toBeNull();
    teacher.knows(verdict('b', 1));

    expect((await teacher.accept(seen.basis)).kind).toBe('ProposalOutdated');
    const { standing, proposal, plan } = await teacher.shownWithPlan();
    expect(standing).toBe('NEW_PATH_OFFERED');
    expect(proposal).toMatchObject({ hours: 0 });
    expect(plan.steps.map(({ slug }) => slug)).toEqual(['short', 'next']);

    expect((await teacher.accept(proposal!.basis)).kind).toBe('PathTailored');
    expect(await teacher.shown()).toMatchObject({ standing: 'OF_TODAY', hours: 0, proposal: null });
    expect((await teacher.accept(proposal!.basis)).kind).toBe('PathTailored');
  });
});

describe('What one is enrolled in', () => {
  it('counts where it serves the goal, and stands beside it where it does not', async () => {
    const teacher = await aTailoredPath({ seats: ['short', 'beside'] });
    const { hours, beside } = await teacher.shown();
    expect(hours).toBe(11);
    expect(beside.map(({ module }) => module.slug)).toEqual(['beside']);
  });

  it('is all beside a goal that is reached', async () => {
    const evidence = [verdict('a', 2), verdict('b', 1)];
    const teacher = await aTailoredPath({ seats: ['long', 'beside'], evidence });
    const { kind, hours, beside } = await teacher.shown();
    expect({ kind, hours }).toEqual({ kind: 'NOTHING_TO_DO', hours: 0 });
    expect(beside.map(({ module }) => module.slug)).toEqual(['long', 'beside']);
  });

  it('twice for the same counts once: the shorter one', async () => {
    const teacher = await aTailoredPath({ seats: ['long', 'short'] });
    const { hours, beside } = await teacher.shown();
    expect(hours).toBe(11);
    expect(beside.map(({ module }) => module.slug)).toEqual(['long']);
  });
});

type Teacher = Awaited<ReturnType<typeof aTeacherOnAPath>>;

async function priceOf(teacher: Pick<Teacher, 'preview'>, change: AdjustmentChange) {
  const outcome = await teacher.preview(change);
  if (outcome.kind !== 'AdjustmentPreview') throw new Error(outcome.kind);
  return outcome.change;
}
