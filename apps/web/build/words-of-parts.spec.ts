import { macro, withoutMacros } from '../../../tools/lingui/macros.mjs';
import { wordsInCode } from '../../../tools/lingui/words-in-code.mjs';
import { catalogueOf, wordsIn } from './words-of-parts';

/** The code of a part that says these sentences. */
const partOf = (sentences: string) =>
  withoutMacros(
    `import { msg, plural } from '@lingui/core/macro';\nexport const said = (n) => [${sentences}];`,
    'part.ts',
    false,
    [[macro, { stripMessageField: false }], wordsInCode],
  ).code;

const idsIn = (code: string) => [...code.matchAll(/id: ?"([^"]+)"/g)].map(([, id = '']) => id);

describe('The English of a part', () => {
  const yes = "msg`Ja`, msg({ message: plural(n, { one: '# uur', other: '# uren' }) })";
  const code = partOf(yes);
  const catalogue = Object.fromEntries([...idsIn(code), ...idsIn(partOf('msg`Nee`'))].map((id) => [id, [id]]));

  it('is of every sentence that it says, and of no other', () => {
    expect(Object.keys(catalogue)).toHaveLength(3);
    expect(Object.keys(wordsIn(code, catalogue))).toEqual(idsIn(code));
    expect(wordsIn('export const none = { id: "Ja" };', catalogue)).toEqual({});
  });

  it('is refused when catalogues are compiled otherwise than was expected', () => {
    expect(catalogueOf('export const messages=JSON.parse("{\\"aaaaaa\\":[\\"Yes\\"]}");')).toEqual({ aaaaaa: ['Yes'] });
    expect(() => catalogueOf('export default {}')).toThrow('words-of-parts');
  });
});
