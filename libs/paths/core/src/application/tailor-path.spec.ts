import { noAdjustments } from '@academy/planner/core';
import { everyoneBut } from '@academy/testkit/pure';
import { planning, shows } from '../testing/planning';

describe('Tailoring a path', () => {
  it('keeps the shortest to the goal', async () => {
    const { tailor, steps, kept, clock } = planning();
    expect(await tailor()).toMatchObject({ kind: 'PathTailored', path: { routeSlug: 'rt-small', routeRevision: 1 } });
    expect(await steps()).toEqual(['short', 'next']);
    expect(await kept()).toMatchObject({ proposal: null, adjustments: null, computedAt: clock.now() });
  });

  it('leaves out what the teacher shows to have', async () => {
    const { tailor, steps, facts } = planning();
    facts.evidence.push(shows(4));
    await tailor();
    expect(await steps()).toEqual(['next']);
  });

  it('asked twice keeps one path', async () => {
    const { tailor, kept } = planning();
    await tailor();
    const first = await kept();
    await tailor();
    expect(await kept()).toEqual(first);
  });

  it('keeps what was changed by hand for the same goal, and what is about the teacher for another', async () => {
    const { tailor, adjust, kept } = planning();
    await tailor();
    await adjust({ banned: ['short'], hoursPerWeek: 4 });
    await tailor();
    expect((await kept())?.adjustments).toMatchObject({ banned: ['short'], hoursPerWeek: 4 });
    await tailor('rt-other');
    expect((await kept())?.adjustments).toEqual({ ...noAdjustments, hoursPerWeek: 4 });
  });

  it('keeps the steps that are behind the teacher', async () => {
    const { tailor, facts, steps } = planning();
    await tailor();
    facts.completed.push('short');
    facts.evidence.push(shows(4));
    await tailor();
    expect(await steps()).toEqual(['short', 'next']);
  });

  it('leaves what was kept where there is no plan for now', async () => {
    const { tailor, kept, planner } = planning();
    await tailor();
    const before = await kept();
    planner.away = true;
    expect(await tailor('rt-other')).toEqual({ kind: 'PlannerUnavailable' });
    expect(await kept()).toEqual(before);
  });

  it('knows only goals that are there, and is for teachers', async () => {
    const { tailor, tailoring, kept } = planning();
    expect(await tailor('rt-nowhere')).toEqual({ kind: 'RouteNotFound' });
    for (const actor of everyoneBut('teacher'))
      expect(await tailoring.execute({ actor, routeSlug: 'rt-small' })).toEqual({ kind: 'NotAllowed' });
    expect(await kept()).toBeUndefined();
  });
});
