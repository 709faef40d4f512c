import fc from 'fast-check';
import { packed, type Catalogue } from './packed-words';

const read = async (catalogue: Catalogue) => {
  const module = (await import(`data:text/javascript,${encodeURIComponent(packed(catalogue))}`)) as {
    messages: Catalogue;
  };
  return module.messages;
};

describe('A packed catalogue', () => {
  it('says what it said before it was packed, whatever that is', async () => {
    const id = fc.string({ minLength: 6, maxLength: 6, unit: 'binary-ascii' });
    const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 }));
    const catalogues = fc.dictionary(id, fc.array(piece, { maxLength: 3 }), { noNullPrototype: true });
    await fc.assert(
      fc.asyncProperty(catalogues, async (catalogue) => expect(await read(catalogue)).toEqual(catalogue)),
    );
  });

  it('is refused where an id is of another length, since it could not be told from the next', () => {
    expect(() => packed({ short: ['Ja'] })).toThrow('The id short');
  });
});
