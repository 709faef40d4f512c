import * as fc from 'fast-check';
import { knownToDrafts, wholeContents } from '../testing/writing';
import { emptyContents, type DraftContents } from './draft';
import { draftFaults, isWhole } from './draft-faults';

const faults = (change: Partial<DraftContents>, slug = 'mod-new') =>
  draftFaults({ slug, contents: { ...wholeContents, ...change } }, knownToDrafts).map(
    ({ path, problem }) => `${path.join('.')} ${problem}`,
  );

describe('What keeps a module from being offered', () => {
  it('is nothing of one that is whole', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ form: 'online', city: null, prerequisites: [] })).toEqual([]);
  });

  it('is all that nobody filled in, in the order of the fields', () => {
    expect(faults(emptyContents)).toEqual([
      ...['titleNl missing', 'titleEn missing', 'summaryNl missing', 'programmeNl missing'],
      ...['hours missing', 'contactHours missing', 'form missing', 'languages missing', 'sectors missing'],
      'outcomes noOutcome',
    ]);
  });

  it.each([
    [{ titleNl: 'x'.repeat(301) }, 'titleNl textNotPossible'],
    [{ titleEn: 'a\nb' }, 'titleEn textNotPossible'],
    [{ summaryNl: '\u200b' }, 'summaryNl textNotPossible'],
    [{ programmeNl: ['goed', 'a\u202eb'] }, 'programmeNl.1 textNotPossible'],
    [{ hours: 0 }, 'hours noHours'],
    [{ hours: 10_001 }, 'hours tooManyHours'],
    [{ hours: 8.0001 }, 'hours tooFineHours'],
    [{ contactHours: 12.5 }, 'contactHours contactHoursNotPossible'],
    [{ contactHours: -1 }, 'contactHours contactHoursNotPossible'],
    [{ city: null }, 'city missing'],
    [{ city: 'Atlantis' }, 'city unknownTown'],
    [{ validMonths: 0 }, 'validMonths monthsNotPossible'],
    [{ validMonths: 121 }, 'validMonths monthsNotPossible'],
    [{ outcomes: [{ competenceId: 'tech.meten', from: 2, to: 2 }] }, 'outcomes.0.to notHigher'],
    [{ outcomes: [{ competenceId: 'tech.meten', from: 2, to: 5 }] }, 'outcomes.0.to aboveHighestLevel'],
    [{ prerequisites: [{ competenceId: 'no.such', level: 1 }] }, 'prerequisites.0.competenceId unknownCompetence'],
  ] as readonly (readonly [Partial<DraftContents>, string])[])('is %j', (change, expected) => {
    expect(faults(change)).toEqual([expected]);
  });

  it('is told field by field, whichever rule finds it', () => {
    expect(faults({ hours: 0, city: 'Atlantis', sectors: [], validMonths: 0 })).toEqual([
      ...['hours noHours', 'city unknownTown', 'sectors missing', 'validMonths monthsNotPossible'],
    ]);
  });

  it('is a competence in two lines', () => {
    const line = { competenceId: 'tech.meten', from: 0, to: 1 } as const;
    expect(faults({ outcomes: [line, { ...line, from: 1, to: 2 }] })).toEqual([
      'outcomes.1.competenceId competenceTwice',
    ]);
  });

  it('is a circle with others, and not with what it was before', () => {
    const circle = { outcomes: [{ competenceId: 'tech.basis', from: 0, to: 1 }] } as const;
    const known = {
      ...knownToDrafts,
      modules: [
        {
          id: 'mod-b',
          outcomes: [{ competenceId: 'tech.meten', from: 0, to: 1 }],
          prerequisites: [{ competenceId: 'tech.basis', level: 1 }],
        },
      ] as const,
    };
    const contents = {
      ...wholeContents,
      ...circle,
      prerequisites: [{ competenceId: 'tech.meten', level: 1 }] as const,
    };
    expect(draftFaults({ slug: 'mod-a', contents }, known)).toEqual([
      { path: ['prerequisites'], problem: 'prerequisiteCycle' },
    ]);
    expect(draftFaults({ slug: 'mod-b', contents }, known)).toEqual([]);
  });

  it('lets nothing pass of which something is not decided', () => {
    const some = <Value>(value: Value) => fc.constantFrom(value, null);
    const undecided = fc.record({ hours: some(12), contactHours: some(8), form: some('onsite' as const) });
    fc.assert(
      fc.property(undecided, (change) => {
        const contents = { ...wholeContents, ...change };
        const found = draftFaults({ slug: 'mod-new', contents }, knownToDrafts);
        expect(found.length === 0).toBe(isWhole(contents));
      }),
    );
  });
});
