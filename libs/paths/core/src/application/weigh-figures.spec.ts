import { aCurator, everyoneBut } from '@academy/testkit/pure';
import { aPlan } from '../../../../planner/core/src/testing/a-plan';
import { WeighFigures, type PlannedTwice } from './weigh-figures';

describe('What other figures would do to paths', () => {
  const same: PlannedTwice = { now: aPlan(['short', 6]), then: aPlan(['short', 6]) };
  const longer: PlannedTwice = { now: aPlan(['short', 6]), then: aPlan(['short', 9]) };
  const other: PlannedTwice = { now: aPlan(['short', 6], ['next', 5]), then: aPlan(['long', 10]) };
  const weigh = (planned: readonly PlannedTwice[] | undefined, actor = aCurator()) => {
    const asked: unknown[] = [];
    const paths = { plannedTwice: async (...sample: unknown[]) => (asked.push(sample), planned) };
    return { asked, weighed: new WeighFigures(paths).execute({ actor, figuresId: 'hours-2' }) };
  };

  it('is said in how many change, and in hours on average', async () => {
    const { weighed, asked } = weigh([same, same, longer, longer, other]);
    expect(await weighed).toEqual({
      kind: 'FiguresWeighed',
      effect: { paths: 5, changed: 1, onlyHours: 2, hoursMore: 1 },
    });
    expect(asked).toEqual([['hours-2', 40]]);
  });

  it('is not said of fewer people than may be shown together', async () => {
    expect(await weigh([same, same, longer, other]).weighed).toEqual({ kind: 'TooFewPaths', needed: 5 });
  });

  it('knows only figures that are there, and is for curators', async () => {
    expect(await weigh(undefined).weighed).toEqual({ kind: 'FiguresNotFound' });
    for (const actor of everyoneBut('curator')) {
      const { weighed, asked } = weigh([], actor);
      expect([await weighed, asked]).toEqual([{ kind: 'NotAllowed' }, []]);
    }
  });
});
