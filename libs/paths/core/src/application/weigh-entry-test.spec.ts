import { anId, everyoneBut } from '@academy/testkit/pure';
import { planning, shows } from '../testing/planning';
import { WeighEntryTest } from './weigh-entry-test';

describe('What an entry test can do to a path', () => {
  const onAPath = async ({ withPath = true } = {}) => {
    const teacher = planning();
    if (withPath) await teacher.tailor();
    const { routes, desk, store } = teacher;
    const tests = { highestLevel: async (competenceId: string) => (competenceId === 'a' ? (4 as const) : null) };
    return { ...teacher, weighing: new WeighEntryTest({ routes, desk, store, tests }) };
  };

  it('is said before it is taken: at best and at worst', async () => {
    const { weighing, actor } = await onAPath();
    expect(await weighing.before({ actor, competenceId: 'a' })).toEqual({
      ...{ hoursNow: 11, hoursBest: 5, hoursWorst: 11, mayReachLess: false, mayReachMore: false },
    });
  });

  it('is said afterwards, as long as what it measured is in the profile', async () => {
    const { weighing, actor, facts, kept } = await onAPath();
    const [attemptId, before] = [anId(), await kept()];
    expect(await weighing.after({ actor, attemptId })).toBeUndefined();
    facts.evidence.push(shows(4, { entryTestId: attemptId }));
    expect(await weighing.after({ actor, attemptId })).toMatchObject({
      ...{ hoursBefore: 11, hoursNow: 5, difference: { drops: ['short'], adds: [] } },
    });
    expect(await weighing.after({ actor, attemptId: anId() })).toBeUndefined();
    expect(await kept()).toEqual(before);
  });

  it('is not said without a test, a path or a plan for now, nor to who is no teacher', async () => {
    const { weighing, actor, planner } = await onAPath();
    const ask = (asked: Partial<Parameters<typeof weighing.before>[0]> = {}) =>
      weighing.before({ actor, competenceId: 'a', ...asked });
    expect(await ask({ competenceId: 'b' })).toBeUndefined();
    for (const other of everyoneBut('teacher')) expect(await ask({ actor: other })).toBeUndefined();
    planner.away = true;
    expect(await ask()).toBeUndefined();
    const without = await onAPath({ withPath: false });
    expect(await without.weighing.before({ actor: without.actor, competenceId: 'a' })).toBeUndefined();
  });
});
