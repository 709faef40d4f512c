import type { ModuleFacts } from '@academy/contracts/catalogue';
import { addDays } from '@academy/kernel';
import fc from 'fast-check';
import { aCompetence, aFramework, shown, today, worked } from '../testing/builders';
import { beliefsOf } from '../domain/belief';
import { candidatesFor } from './candidates';
import { groundsOf, isLearnable, reasonsFor, standingOf } from './reasons';

const ids = ['a.1', 'a.2', 'b.1', 'b.2', 'c.1'];
const framework = aFramework(...ids.map((id) => aCompetence({ id, domainId: id.slice(0, 1) })));
const someId = fc.constantFrom(...ids);

const aModule = (id: string, outcome: string, asked: string | null): ModuleFacts => ({
  ...{ id, titleNl: id, titleEn: id, organisationId: 'o', hours: 8, contactHours: 0, form: 'online', location: null },
  outcomes: [{ competenceId: outcome, from: 0, to: 2 }],
  prerequisites: asked === null ? [] : [{ competenceId: asked, level: 1 }],
  ...{ languages: ['nl'], sectors: ['vo'], entry: null, rating: null, enrolments: 0 },
  editions: [{ id: `${id}-1`, start: addDays(today, 30) }],
  certificate: { credential: id, validMonths: null },
});

const now = { asOf: today, seats: new Map(), full: new Set<string>() };
const limits = { sector: 'vo', languages: ['nl'], forms: ['online'], home: null, maxTravelKm: null } as const;

describe('The modules that a ranking looks at', () => {
  const catalogue = fc
    .array(fc.tuple(someId, fc.option(someId)), { maxLength: 12 })
    .map((list) => list.map(([outcome, asked], at) => aModule(`m${at}`, outcome, asked)));
  const evidence = fc
    .array(fc.tuple(someId, fc.constantFrom('years', 'certificate', 'self'), fc.constantFrom(0, 1, 2, 3)), {
      maxLength: 4,
    })
    .map((list) =>
      list.map(([competenceId, type, level], at) =>
        type === 'years'
          ? worked(level, { id: `e${at}`, competenceId })
          : shown(type as 'self', level, { id: `e${at}`, competenceId }),
      ),
    );

  it('are all that something speaks for, however few of the catalogue they are', () => {
    fc.assert(
      fc.property(catalogue, evidence, fc.uniqueArray(someId, { maxLength: 2 }), (modules, pieces, talents) => {
        const question = {
          ...{ modules, framework, ...now },
          teacher: { talents, evidence: pieces, credentials: [], limits },
        };
        const standing = standingOf(beliefsOf(pieces, framework, today));
        const spokenFor = modules.filter(
          (module) => isLearnable(module, standing) && reasonsFor(module, groundsOf(question, standing)).length > 0,
        );
        const candidates = candidatesFor(question, standing);
        expect(spokenFor.filter((module) => !candidates.has(module))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('leave out what nothing speaks for', () => {
    const question = {
      ...{ modules: [aModule('m', 'c.1', null)], framework, ...now },
      teacher: { talents: ['a.1'], evidence: [], credentials: [], limits },
    };
    expect(candidatesFor(question, new Map()).size).toBe(0);
  });
});
