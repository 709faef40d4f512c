import { noAdjustments } from '@academy/planner/core';
import { everyoneBut } from '@academy/testkit/pure';
import { planning, shows } from '../testing/planning';

describe('Adjusting a path', () => {
  const onAPath = async () => {
    const teacher = planning();
    await teacher.tailor();
    return teacher;
  };

  it('plans again at once, and says what it costs and how it was', async () => {
    const { adjust, steps } = await onAPath();
    expect(await adjust({ banned: ['short'] })).toMatchObject({
      ...{ kind: 'PathAdjusted', before: { adjustments: noAdjustments, modules: ['short', 'next'] } },
      change: { hoursBefore: 11, hours: 15, difference: { drops: ['short'], adds: ['long'] } },
    });
    expect(await steps()).toEqual(['long', 'next']);
  });

  it('says the same price before, and changes nothing then', async () => {
    const { adjusting, actor, adjust, kept } = await onAPath();
    const before = await kept();
    const preview = await adjusting.preview({ actor, change: { banned: ['short'] } });
    expect(await kept()).toEqual(before);
    const done = await adjust({ banned: ['short'] });
    expect(preview).toEqual({ kind: 'AdjustmentPreview', change: done.kind === 'PathAdjusted' && done.change });
  });

  it('is not done where something else would come of it than was seen', async () => {
    const { adjusting, actor, adjust, steps } = await onAPath();
    const seen = await adjusting.preview({ actor, change: { banned: ['short'] } });
    const basis = seen.kind === 'AdjustmentPreview' ? seen.change.basis : '';
    expect(await adjust({ pinned: ['long'] }, basis)).toEqual({ kind: 'PathOutdated' });
    expect(await steps()).toEqual(['short', 'next']);
    expect(await adjust({ banned: ['short'] }, basis)).toMatchObject({ kind: 'PathAdjusted' });
  });

  it('keeps both of two changes that are made at once', async () => {
    const { adjust, kept } = await onAPath();
    const both = await Promise.all([adjust({ banned: ['beside'] }), adjust({ hoursPerWeek: 2 })]);
    expect(both.map(({ kind }) => kind)).toEqual(['PathAdjusted', 'PathAdjusted']);
    expect((await kept())?.adjustments).toMatchObject({ banned: ['beside'], hoursPerWeek: 2 });
  });

  it('is all taken back at once', async () => {
    const { adjust, adjusting, actor, steps, kept } = await onAPath();
    await adjust({ banned: ['short'], hoursPerWeek: 2 });
    expect(await adjusting.reset({ actor })).toMatchObject({ kind: 'PathAdjusted' });
    expect([await steps(), (await kept())?.adjustments]).toEqual([['short', 'next'], noAdjustments]);
  });

  it('is refused of a path that is not of today: it has no price', async () => {
    const { adjust, facts, steps } = await onAPath();
    facts.evidence.push(shows(4));
    expect(await adjust({ banned: ['beside'] })).toEqual({ kind: 'PathOutdated' });
    expect(await steps()).toEqual(['short', 'next']);
  });

  it.each([
    ['a module that is not there', { pinned: ['nowhere'] }, { kind: 'UnknownModules', slugs: ['nowhere'] }],
    ['one wanted and left out', { pinned: ['long'], banned: ['long'] }, { kind: 'PinnedAndBanned', slugs: ['long'] }],
    ['one that cannot be followed', { pinned: ['locked'] }, { kind: 'PinCannotBeFollowed', slug: 'locked' }],
    ['more than the hours there are', { pinned: ['long'], hoursBudget: 4 }, { kind: 'PinsOverBudget', hoursBudget: 4 }],
    ['hours that nobody has', { hoursBudget: 9999 }, { kind: 'InvalidInput', faults: [{ field: 'hoursBudget' }] }],
    [
      'an edition of another module',
      { editions: [{ moduleSlug: 'short', editionId: 'long-1' }] },
      { kind: 'EditionCannotBeChosen', moduleSlug: 'short', reason: 'OTHER_MODULE' },
    ],
  ])('by %s is refused by name, and changes nothing', async (_, change, refusal) => {
    const { adjust, kept } = await onAPath();
    const before = await kept();
    expect(await adjust(change)).toMatchObject(refusal);
    expect(await kept()).toEqual(before);
  });

  it('leaves no module out that the teacher has a seat in', async () => {
    const { adjust, facts, proposing, actor } = await onAPath();
    facts.seats.push('short');
    await proposing.renew({ actor });
    expect(await adjust({ banned: ['short'] })).toEqual({ kind: 'SeatHeld', slugs: ['short'] });
  });

  it('leaves the path where there is no plan for now, and does nothing without a path', async () => {
    const { adjust, planner, steps } = await onAPath();
    planner.away = true;
    expect(await adjust({ banned: ['short'] })).toEqual({ kind: 'PlannerUnavailable' });
    expect(await steps()).toEqual(['short', 'next']);
    const { adjusting, actor } = planning();
    for (const asked of [adjusting.execute({ actor, change: {} }), adjusting.preview({ actor, change: {} })])
      expect(await asked).toEqual({ kind: 'NoPathYet' });
  });

  it('is for teachers', async () => {
    const { adjusting } = await onAPath();
    for (const actor of everyoneBut('teacher'))
      for (const asked of [adjusting.execute({ actor, change: {} }), adjusting.preview({ actor, change: {} })])
        expect(await asked).toEqual({ kind: 'NotAllowed' });
  });
});
