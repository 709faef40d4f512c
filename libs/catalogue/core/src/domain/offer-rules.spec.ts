import type { Day } from '@academy/kernel';
import { moduleFaults, offeredModuleFaults } from './module-rules';
import { offerFaults, type KnownToOffer } from './offer-rules';

type Module = Parameters<typeof offerFaults>[0][number];

const known: KnownToOffer = {
  organisations: new Set(['academie']),
  highestLevels: new Map([['lab.veil', 2]]),
  credentials: new Set(['edubadge']),
};
const aModule = (given: Partial<Module> = {}): Module => ({
  ...{ id: 'mod-lab-01', organisationId: 'academie', prerequisites: [], editions: [], entry: null },
  outcomes: [{ competenceId: 'lab.veil', from: 0, to: 2 }],
  ...given,
});
const told = (modules: readonly Module[], knowing = known) =>
  offerFaults(modules, knowing).map(({ path, problem }) => `${path.join('.')} ${problem.kind}`);

describe('An offer', () => {
  it('of modules that speak of what is there has no fault', () => {
    expect(told([aModule(), aModule({ id: 'mod-lab-02' })])).toEqual([]);
  });

  it('has each module and each edition once', () => {
    const edition = { id: 'e1', start: '2027-03-01' as Day };
    expect(told([aModule({ editions: [edition] }), aModule({ id: 'MOD-LAB-01', editions: [edition] })])).toEqual([
      '1.id IdTwice',
      '1.editions.0.id EditionOfOther',
    ]);
  });

  it('knows its publishers, levels and credentials, as far as anyone does', () => {
    const odd = aModule({
      organisationId: 'nobody',
      outcomes: [{ competenceId: 'lab.veil', from: 0, to: 3 }],
      prerequisites: [{ competenceId: 'none', level: 1 }],
      entry: { everHeldCredential: 'none' },
    });
    expect(told([odd])).toEqual([
      '0.organisationId UnknownOrganisation',
      '0.outcomes.0.to AboveHighestLevel',
      '0.prerequisites.0.competenceId UnknownCompetence',
      '0.entry.everHeldCredential UnknownCredential',
    ]);
    expect(told([odd], {})).toEqual([]);
  });
});

describe('A module that leads nowhere', () => {
  const draft = {
    ...aModule({ outcomes: [] }),
    hours: 8,
    contactHours: 0,
    languages: ['nl'],
    sectors: ['vo'],
  } as const;

  it('may be planned with, and is not offered', () => {
    expect(moduleFaults({ ...draft, editions: [] })).toEqual([]);
    expect(offeredModuleFaults({ ...draft, editions: [] })).toEqual([
      { path: ['outcomes'], problem: { kind: 'NoOutcome' } },
    ]);
  });
});
