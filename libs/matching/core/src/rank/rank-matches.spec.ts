import type { ModuleFacts } from '@academy/contracts/catalogue';
import { addDays } from '@academy/kernel';
import fc from 'fast-check';
import { aCompetence, aFramework, shown, today, worked } from '../testing/builders';
import type { MatchingQuestion } from './match';
import { editionsToRank, rankMatches } from './rank-matches';

const framework = aFramework(
  aCompetence(),
  aCompetence({ id: 'lab.dat' }),
  aCompetence({ id: 'ped.les', domainId: 'ped' }),
);

const aModule = (facts: Partial<ModuleFacts> = {}): ModuleFacts => ({
  id: 'm1',
  ...{ titleNl: 'M', titleEn: 'M', organisationId: 'o' },
  outcomes: [{ competenceId: 'lab.ana', from: 0, to: 2 }],
  prerequisites: [],
  ...{ hours: 10, contactHours: 0, form: 'blended', location: null },
  ...{ languages: ['nl'], sectors: ['vo'] },
  editions: [{ id: 'e', start: addDays(today, 100) }],
  entry: null,
  certificate: { credential: 'x', validMonths: null },
  ...{ rating: null, enrolments: 10 },
  ...facts,
});

const limits = {
  sector: 'vo',
  languages: ['nl'],
  forms: ['online', 'blended'],
  home: null,
  maxTravelKm: null,
} as const;

const question = (
  modules: readonly ModuleFacts[],
  teacher: Partial<MatchingQuestion['teacher']> = {},
  now: Partial<Pick<MatchingQuestion, 'seats' | 'full'>> = {},
): MatchingQuestion => ({
  modules,
  framework,
  teacher: { talents: [], evidence: [], credentials: [], limits, ...teacher },
  asOf: today,
  ...{ seats: new Map([['e', { free: 20 }]]), full: new Set(), ...now },
});

const codes = (asked: MatchingQuestion): (string[] | undefined)[] =>
  rankMatches(asked).map(({ reasons }) => reasons.map(({ code }) => code));

describe('A module suits a teacher', () => {
  it('for a talent', () => {
    expect(codes(question([aModule()], { talents: ['lab.ana'] }))).toEqual([['TALENT_MATCH']]);
  });

  it('for a next level of what they can do something of', () => {
    const evidence = [shown('assessor', 1)];
    expect(codes(question([aModule()], { evidence }))).toEqual([['NEXT_LEVEL']]);
  });

  it('for years of work in the same field, with how many', () => {
    const asked = question([aModule()], { evidence: [worked(9, { competenceId: 'lab.dat' })] });
    expect(rankMatches(asked)[0]?.reasons).toEqual([
      { kind: 'EXPERIENCE', code: 'GROWS_EXPERIENCE', competenceId: 'lab.dat', number: 9 },
    ]);
  });

  it('never only because it is practical', () => {
    expect(rankMatches(question([aModule({ form: 'online' })]))).toEqual([]);
  });
});

describe('A module is left out', () => {
  const talents = ['lab.ana'];
  it.each([
    ['when all that it gives is mastered', aModule(), { evidence: [shown('assessor', 2)] }],
    ['when it asks what is not there yet', aModule({ prerequisites: [{ competenceId: 'ped.les', level: 1 }] }), {}],
    [
      'when it starts above where the teacher is',
      aModule({ outcomes: [{ competenceId: 'lab.ana', from: 2, to: 3 }] }),
      {},
    ],
    ['when it is for another sector', aModule({ sectors: ['mbo'] }), {}],
  ])('%s', (_, module, teacher) => {
    expect(rankMatches(question([module], { talents, ...teacher }))).toEqual([]);
  });

  it('when it is full, and not while it has a seat, of which it says when they are few', () => {
    expect(rankMatches(question([aModule()], { talents }, { full: new Set(['e']) }))).toEqual([]);
    const few = question([aModule()], { talents }, { seats: new Map([['e', { free: 2 }]]) });
    expect(rankMatches(few)[0]?.reasons).toContainEqual({ kind: 'PRACTICAL', code: 'SEATS', number: 2 });
  });
});

describe('The order of matches', () => {
  const some = fc.array(
    fc.record({
      hours: fc.integer({ min: 1, max: 9 }),
      enrolments: fc.nat(3),
      online: fc.boolean(),
      talent: fc.boolean(),
    }),
    { maxLength: 8 },
  );

  it('is total: it does not depend on the order of the catalogue', () => {
    fc.assert(
      fc.property(some, (facts) => {
        const modules = facts.map(({ hours, enrolments, online, talent }, index) =>
          aModule({
            ...{ id: `m${index}`, hours, enrolments },
            form: online ? 'online' : 'blended',
            outcomes: [{ competenceId: talent ? 'lab.ana' : 'lab.dat', from: 0, to: 1 }],
          }),
        );
        const asked = (all: readonly ModuleFacts[]) =>
          rankMatches(
            question(all, { talents: ['lab.ana'], evidence: [shown('self', 0, { competenceId: 'lab.dat' })] }),
          );
        expect(asked(modules.toReversed())).toEqual(asked(modules));
      }),
    );
  });

  it('puts, of equals, the provider first who is chosen less', () => {
    const modules = [aModule({ id: 'known', enrolments: 900 }), aModule({ id: 'new', enrolments: 1 })];
    expect(rankMatches(question(modules, { talents: ['lab.ana'] })).map(({ slug }) => slug)).toEqual(['new', 'known']);
  });
});

describe('The editions that a ranking looks at', () => {
  it('are those to come of modules that something can speak for', () => {
    const suits = aModule({
      editions: [
        { id: 'began', start: addDays(today, -1) },
        { id: 'ahead', start: today },
      ],
    });
    const other = aModule({ id: 'm2', outcomes: [{ competenceId: 'ped.les', from: 0, to: 2 }] });
    expect(editionsToRank(question([suits, other], { talents: ['lab.ana'] }))).toEqual(['ahead']);
  });

  it('are all that decide about it, whatever teacher and modules', () => {
    const competence = fc.constantFrom('lab.ana', 'lab.dat', 'ped.les');
    const level = fc.constantFrom(0, 1, 2, 3);
    const modules = fc.array(fc.tuple(competence, level, fc.nat(200), fc.nat(6)), { maxLength: 8 });
    const talents = fc.uniqueArray(competence, { maxLength: 2 });
    fc.assert(
      fc.property(modules, talents, fc.array(level, { maxLength: 2 }), (drawn, liked, levels) => {
        const offer = drawn.map(([competenceId, from, days], nth) =>
          aModule({
            id: `m${nth}`,
            outcomes: [{ competenceId, from: from, to: (from + 1) as 1 }],
            editions: [{ id: `e${nth}`, start: addDays(today, days - 50) }],
          }),
        );
        const teacher = { talents: liked, evidence: levels.map((shownLevel) => shown('assessor', shownLevel as 1)) };
        const all = new Map(drawn.map(([, , , free], nth) => [`e${nth}`, { free }]));
        const asked = question(offer, teacher);
        const looked = new Map(editionsToRank(asked).map((id) => [id, all.get(id) ?? { free: 0 }]));
        const ranked = (seats: typeof all) =>
          rankMatches({
            ...asked,
            seats,
            full: new Set([...seats].flatMap(([id, { free }]) => (free === 0 ? id : []))),
          });
        expect(ranked(looked)).toEqual(ranked(all));
      }),
    );
  });
});
