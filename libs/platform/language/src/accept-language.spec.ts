import fc from 'fast-check';
import { languageAsked } from './accept-language';

describe('Who asks for', () => {
  it.each([
    [undefined, 'nl'],
    ['', 'nl'],
    ['nl', 'nl'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['EN-us', 'en'],
    ['nl-BE, en;q=0.8', 'nl'],
    ['en-GB, en;q=0.9, nl;q=0.8', 'en'],
    ['nl;q=0.3, en;q=0.7', 'en'],
    ['en;q=0.7,nl;q=0.700', 'en'],
    ['nl;q=0.7, en;q=0.7', 'nl'],
    ['en-US;q=0.1, nl;q=0.5, en;q=0.9', 'en'],
    ['de', 'nl'],
    ['de-DE, fr;q=0.9', 'nl'],
    ['de, en;q=0.5', 'en'],
    ['*', 'nl'],
    ['en, *;q=0.5', 'en'],
    ['en;q=0.5, *', 'nl'],
    ['nl;q=0, *', 'en'],
    ['en;q=0', 'nl'],
    ['nl;q=0', 'nl'],
    ['en;q=0, nl;q=0', 'nl'],
    ['en;q=0.001', 'en'],
    ['en; Q=0.5 , nl ;q=0.4', 'en'],
    ['en;q=2, nl;q=0.1', 'nl'],
    ['en;q=-1', 'nl'],
    ['en;q=abc', 'nl'],
    ['en_GB', 'nl'],
    ['english', 'nl'],
    ['eng', 'nl'],
    [',;q=1,,en', 'en'],
  ] as const)('%j is answered in %s', (header, language) => expect(languageAsked(header)).toBe(language));

  it('whatever a client may send, is answered in one of the two', () => {
    fc.assert(fc.property(fc.string(), (header) => ['nl', 'en'].includes(languageAsked(header))));
  });

  it('one of the two is answered in it, whatever languages are unknown and stand before it', () => {
    const unknown = fc.array(fc.constantFrom('de', 'fr-BE', 'pl', 'zh-Hans'), { maxLength: 5 });
    fc.assert(
      fc.property(unknown, fc.constantFrom('nl' as const, 'en' as const), (others, language) => {
        expect(languageAsked([...others, `${language};q=0.4`].join(', '))).toBe(language);
      }),
    );
  });
});
