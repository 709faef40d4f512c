import { fiveSay, learning } from '../testing/learning';

describe('Learning from outcomes', () => {
  it('proposes what is new, and puts nothing in force', async () => {
    const { learn, store } = learning();
    expect(await learn(fiveSay(25))).toMatchObject({
      kind: 'FiguresLearned',
      results: [
        { kind: 'evidence', outcome: 'TOO_LITTLE_DATA' },
        { kind: 'hours', outcome: 'PROPOSED', people: 5, needed: null },
        { kind: 'efficacy', outcome: 'TOO_LITTLE_DATA' },
      ],
    });
    expect(store.states('hours')).toEqual(['design-1 in-force', 'hours-2 proposed']);
    expect(store.version('hours', 'hours-2')).toMatchObject({ people: 5, from: '2026-10-01', until: '2026-10-01' });
  });

  it('proposes nothing from too few people, and says how many it takes', async () => {
    const { learn, store } = learning();
    expect(await learn([25, 25])).toMatchObject({
      results: [{}, { outcome: 'TOO_LITTLE_DATA', people: 2, needed: 5 }, {}],
    });
    expect(store.states('hours')).toEqual(['design-1 in-force']);
  });

  it('proposes the same thing once', async () => {
    const { learn, store } = learning();
    await learn(fiveSay(25));
    expect(await learn(fiveSay(25))).toMatchObject({ results: [{}, { outcome: 'NOTHING_NEW' }, {}] });
    expect(store.states('hours')).toEqual(['design-1 in-force', 'hours-2 proposed']);
  });

  it('lets a newer proposal take the place of one that nobody decided on', async () => {
    const { learn, store } = learning();
    await learn(fiveSay(25));
    await learn(fiveSay(30));
    expect(store.states('hours')).toEqual(['design-1 in-force', 'hours-2 withdrawn', 'hours-3 proposed']);
    const figuresId = store.version('hours', 'hours-2').id;
    expect(store.kept.decisions).toMatchObject([{ figuresId, action: 'SUPERSEDED', decidedBy: null, reason: null }]);
  });

  it('writes down every time it was done, also when nothing was new', async () => {
    const { learn, store } = learning();
    for (const hours of [[25], fiveSay(25), fiveSay(25)]) await learn(hours);
    const outcomes = store.kept.runs.map(({ results }) => results.find(({ kind }) => kind === 'hours')?.outcome);
    expect(outcomes).toEqual(['TOO_LITTLE_DATA', 'PROPOSED', 'NOTHING_NEW']);
  });

  it('is done once for a cause, and without one whenever it is asked', async () => {
    const { learn, store } = learning();
    await learn(fiveSay(25), 'month-1/learn');
    expect(await learn(fiveSay(30), 'month-1/learn')).toEqual({ kind: 'AlreadyDone' });
    await learn(fiveSay(30));
    expect(store.kept.runs).toHaveLength(2);
  });
});
