import fc from 'fast-check';
import { packed, unpacked, type Packed } from './packed';

const sent = (catalogue: Parameters<typeof packed>[0]) => JSON.parse(JSON.stringify(packed(catalogue))) as Packed;

describe('A packed catalogue', () => {
  it('says what it said before it was packed, whatever that is', () => {
    const id = fc.string({ minLength: 6, maxLength: 6, unit: 'binary-ascii' });
    const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.tuple(fc.string({ unit: 'binary' })));
    const catalogues = fc.dictionary(id, fc.array(piece, { maxLength: 3 }), { noNullPrototype: true });
    fc.assert(fc.property(catalogues, (catalogue) => expect(unpacked(sent(catalogue))).toEqual(catalogue)));
  });

  it('is refused where an id is of another length, since it could not be told from the next', () => {
    expect(() => packed({ short: ['Ja'] })).toThrow('The id short');
  });
});
