import type { Level } from '@academy/contracts/competences';
import fc from 'fast-check';
import { frameworkFaults, type FrameworkDraft } from './framework-rules';
import { highestLevels, namedLevelFaults } from './named-level';

const aFramework = (given: Partial<FrameworkDraft> = {}): FrameworkDraft => ({
  levels: [{ level: 0 }, { level: 1 }, { level: 2 }],
  domains: [{ id: 'lab' }],
  competences: [{ id: 'lab.veil', domainId: 'lab', maxLevel: 2 }],
  ...given,
});
const found = (given: Partial<FrameworkDraft>) => frameworkFaults(aFramework(given));

describe('A framework', () => {
  it('of which everything is described has no fault', () => {
    expect(found({})).toEqual([]);
  });

  it('has levels, domains and competences', () => {
    expect(found({ levels: [], domains: [], competences: [] }).map(({ problem }) => problem.kind)).toEqual([
      'NoLevel',
      'NoDomain',
      'NoCompetence',
    ]);
  });

  it('has each id and each level once', () => {
    const competence = { id: 'Lab.Veil', domainId: 'lab', maxLevel: 1 } as const;
    expect(
      found({ competences: [...aFramework().competences, competence], levels: [{ level: 2 }, { level: 2 }] }),
    ).toEqual([
      {
        path: ['competences', 1, 'id'],
        problem: { kind: 'IdTwice', id: 'Lab.Veil', first: ['competences', 0], otherCapitals: true },
      },
      { path: ['levels', 1, 'level'], problem: { kind: 'LevelTwice', level: 2 } },
    ]);
  });

  it('names domains that are there, and levels that are described', () => {
    expect(found({ competences: [{ id: 'a', domainId: 'none', maxLevel: 3 }] })).toEqual([
      { path: ['competences', 0, 'domainId'], problem: { kind: 'UnknownDomain', domainId: 'none' } },
      { path: ['competences', 0, 'maxLevel'], problem: { kind: 'LevelNotDescribed', highest: 2 } },
    ]);
  });
});

describe('A level that is named', () => {
  const levels = fc.integer({ min: 0, max: 5 }) as fc.Arbitrary<Level>;

  it('is refused exactly when the competence is not there or does not go so far', () => {
    fc.assert(
      fc.property(levels, levels, fc.boolean(), (maxLevel, level, isKnown) => {
        const known = highestLevels(isKnown ? [{ id: 'a', maxLevel }] : []);
        const kinds = namedLevelFaults({ competenceId: 'a', level }, known).map(({ problem }) => problem.kind);
        expect(kinds).toEqual(!isKnown ? ['UnknownCompetence'] : level > maxLevel ? ['AboveHighestLevel'] : []);
      }),
    );
  });
});
