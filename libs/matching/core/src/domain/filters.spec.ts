import type { EditionFacts, ModuleFacts } from '@academy/contracts/catalogue';
import { addDays, day } from '@academy/kernel';
import fc from 'fast-check';
import { blocksOf } from './filters';

const today = day('2026-11-23');
const teacher = {
  limits: { sector: 'vo', languages: ['nl'], forms: ['online'], home: null, maxTravelKm: null },
  credentials: [],
} as const;
const withEditions = (editions: readonly EditionFacts[]) =>
  ({ sectors: ['vo'], languages: ['nl'], form: 'online', entry: null, editions }) as unknown as ModuleFacts;

const anyEdition = fc
  .record({ inDays: fc.integer({ min: -400, max: 400 }), seats: fc.nat(3), taken: fc.nat(3) })
  .map(({ inDays, ...edition }) => ({ id: 'e', start: addDays(today, inDays), ...edition }));

describe('A module', () => {
  it('without any editions is followed at one’s own pace, and so never full', () => {
    expect(blocksOf(withEditions([]), teacher, today)).toEqual([]);
  });

  it('with editions is full unless one of those to come has a seat, also when all of them have begun', () => {
    fc.assert(
      fc.property(fc.array(anyEdition, { minLength: 1, maxLength: 4 }), (editions) => {
        const open = editions.some(({ start, seats, taken }) => start >= today && taken < seats);
        expect(blocksOf(withEditions(editions), teacher, today)).toEqual(open ? [] : ['FULL']);
      }),
    );
  });
});
