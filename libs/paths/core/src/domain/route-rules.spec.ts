import { routeFaults, type KnownToRoutes, type RouteDraft } from './route-rules';

const known: KnownToRoutes = { highestLevels: new Map([['lab.veil', 2]]), modules: new Set(['mod-lab-01']) };
const aRoute = (given: Partial<RouteDraft> = {}): RouteDraft => ({
  id: 'hybrid',
  sectors: ['vo'],
  targets: [{ competenceId: 'lab.veil', level: 2 }],
  assumedEntry: {},
  fixedPath: ['mod-lab-01'],
  ...given,
});
const found = (given: Partial<RouteDraft>, knowing: KnownToRoutes = known) => routeFaults([aRoute(given)], knowing);

describe('A route', () => {
  it('with a target in reach and modules that are there has no fault', () => {
    expect(found({})).toEqual([]);
  });

  it('is for someone, leads somewhere, and has a way to go', () => {
    expect(found({ sectors: [], targets: [], fixedPath: [] }).map(({ path, problem }) => [path, problem.kind])).toEqual(
      [
        [[0, 'sectors'], 'NoAudience'],
        [[0, 'targets'], 'NoTarget'],
        [[0, 'fixedPath'], 'NoStep'],
      ],
    );
  });

  it('asks one level of a competence', () => {
    const target = { competenceId: 'lab.veil', level: 1 } as const;
    expect(found({ targets: [target, target] })).toEqual([
      { path: [0, 'targets', 1, 'competenceId'], problem: { kind: 'TargetTwice', competenceId: 'lab.veil' } },
    ]);
  });

  it('speaks of levels and modules that are there, as far as anyone knows them', () => {
    const odd = {
      targets: [{ competenceId: 'lab.veil', level: 3 }],
      assumedEntry: { x: 1 },
      fixedPath: ['y'],
    } as const;
    expect(found(odd).map(({ path, problem }) => [path, problem.kind])).toEqual([
      [[0, 'fixedPath', 0], 'UnknownModule'],
      [[0, 'targets', 0, 'level'], 'AboveHighestLevel'],
      [[0, 'assumedEntry', 'x'], 'UnknownCompetence'],
    ]);
    expect(found(odd, {})).toEqual([]);
  });

  it('has an id of its own', () => {
    expect(routeFaults([aRoute(), aRoute()], known)).toMatchObject([{ path: [1, 'id'], problem: { kind: 'IdTwice' } }]);
  });
});
