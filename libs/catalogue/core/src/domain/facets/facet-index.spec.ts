import { array, assert, option, property, record, subarray, type Arbitrary } from 'fast-check';
import type { Chosen, Facet, FacetValues } from '@academy/contracts/catalogue';
import { FacetIndex } from './facet-index';
import { facets, knownValues, type ValuesOf } from './facets-of';

const domains = ['vak', 'lab', 'dig'];
const organisations = ['a', 'b', 'constructor', '__proto__'];
const some = <Value>(values: readonly Value[], most = values.length) => subarray([...values], { maxLength: most });

const things: Arbitrary<ValuesOf[]> = array(
  record({
    domainId: some(domains),
    sector: some(knownValues.sector),
    region: some(knownValues.region, 1),
    forms: some(knownValues.forms, 1),
    hours: some(knownValues.hours, 1),
    start: some(knownValues.start, 1),
    organisationId: some(organisations, 1),
  }),
  { maxLength: 30 },
);
const maybe = <Value>(values: readonly Value[]) => option(some(values), { nil: null });
const choices: Arbitrary<Chosen> = record(
  {
    domainId: maybe([...domains, 'gone']),
    sector: maybe(knownValues.sector),
    region: maybe(knownValues.region),
    forms: maybe(knownValues.forms),
    hours: maybe(knownValues.hours),
    start: maybe(knownValues.start),
    organisationId: maybe([...organisations, 'nobody']),
  },
  { requiredKeys: [] },
);

/** One thing and one question at a time, as it is said. */
const passes = (thing: ValuesOf, chosen: Chosen): boolean =>
  facets.every((facet) => {
    const wanted: readonly string[] = chosen[facet] ?? [];
    return wanted.length === 0 || thing[facet].some((value) => wanted.includes(value));
  });
const naively = (all: readonly ValuesOf[], chosen: Chosen, facet: Facet, value: string): number =>
  all.filter((thing) => passes(thing, { ...chosen, [facet]: [value] })).length;

describe('Facets', () => {
  it('let pass what has any of the values of each, whatever is chosen', () => {
    assert(
      property(things, choices, (all, chosen) => {
        const missed = new FacetIndex(all).missed(chosen);
        expect(all.map((_, at) => missed(at) === 0)).toEqual(all.map((thing) => passes(thing, chosen)));
      }),
    );
  });

  it('count for each value exactly what one gets by it beside what is chosen in the others', () => {
    assert(
      property(things, choices, (all, chosen) => {
        const counts = new FacetIndex(all).counts(chosen);
        for (const facet of facets)
          for (const [value, count] of counts[facet] as ReadonlyMap<string, number>)
            expect([facet, value, count]).toEqual([facet, value, naively(all, chosen, facet, value)]);
      }),
    );
  });

  it('name every value that a thing has or that is chosen', () => {
    assert(
      property(things, choices, (all, chosen) => {
        const counts = new FacetIndex(all).counts(chosen);
        for (const facet of facets) {
          const named = new Set<string>([...all.flatMap((thing) => [...thing[facet]]), ...(chosen[facet] ?? [])]);
          expect(new Set<string>(counts[facet].keys())).toEqual(named);
        }
      }),
    );
  });

  it('count among some things as if there were no others', () => {
    assert(
      property(things, choices, (all, chosen) => {
        const even = all.map((_, at) => at).filter((at) => at % 2 === 0);
        const among = new FacetIndex(all).counts(chosen, even);
        const alone = new FacetIndex(even.map((at) => all[at]!)).counts(chosen);
        for (const facet of facets)
          for (const [value, count] of among[facet] as ReadonlyMap<FacetValues[Facet], number>)
            expect((alone[facet] as ReadonlyMap<FacetValues[Facet], number>).get(value) ?? 0).toBe(count);
      }),
    );
  });
});
