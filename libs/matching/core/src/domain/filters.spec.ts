import type { EditionFacts, ModuleFacts } from '@academy/contracts/catalogue';
import { addDays, day } from '@academy/kernel';
import fc from 'fast-check';
import { blocksOf, editionsAhead, fullAmong } from './filters';

const today = day('2026-11-23');
const teacher = {
  limits: { sector: 'vo', languages: ['nl'], forms: ['online'], home: null, maxTravelKm: null },
  credentials: [],
} as const;
const withEditions = (editions: readonly EditionFacts[]) =>
  ({ sectors: ['vo'], languages: ['nl'], form: 'online', entry: null, editions }) as unknown as ModuleFacts;

const anyEdition = fc
  .record({ inDays: fc.integer({ min: -400, max: 400 }), free: fc.option(fc.nat(2), { nil: undefined }) })
  .map(({ inDays, free }) => ({ start: addDays(today, inDays), free }));

describe('A module', () => {
  it('without any editions is followed at one’s own pace, and so never full', () => {
    expect(blocksOf(withEditions([]), teacher, { asOf: today, full: new Set() })).toEqual([]);
  });

  it('that awaits its editions is no such module: nobody begins before there is one', () => {
    const awaiting = { ...withEditions([]), awaitsEditions: true } as const;
    expect(blocksOf(awaiting, teacher, { asOf: today, full: new Set() })).toEqual(['FULL']);
  });

  it('with editions is full unless one of those to come has a seat, also when all of them have begun', () => {
    fc.assert(
      fc.property(fc.array(anyEdition, { minLength: 1, maxLength: 4 }), (some) => {
        const editions = some.map((one, index) => ({ id: `e${index}`, ...one }));
        const seats = new Map(editions.flatMap(({ id, free }) => (free === undefined ? [] : [[id, { free }]])));
        const module = withEditions(editions);
        const full = fullAmong(editionsAhead([module], today), seats);
        const open = editions.some(({ start, free = 0 }) => start >= today && free > 0);
        expect(blocksOf(module, teacher, { asOf: today, full })).toEqual(open ? [] : ['FULL']);
      }),
    );
  });
});
