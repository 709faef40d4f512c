import { setupI18n, type MessageDescriptor } from '@lingui/core';
import { macro, withoutMacros } from '../../../tools/lingui/macros.mjs';
import { wordsInCode } from '../../../tools/lingui/words-in-code.mjs';

type Said = MessageDescriptor & { readonly id: string };

/** What a message is in the code that a browser gets, for this `n`. */
async function inCode(message: string, n?: unknown): Promise<Said> {
  const source = `import { msg, plural } from '@lingui/core/macro';\nexport const say = (n) => ${message};`;
  const { code } = withoutMacros(source, 'say.ts', false, [[macro, { stripMessageField: false }], wordsInCode]);
  const { say } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { say: (n: unknown) => Said };
  return say(n);
}

const inDutch = async (message: string, n?: unknown) =>
  setupI18n({ locale: 'nl', messages: { nl: {} } })._(await inCode(message, n));

describe('A sentence in the code of a screen', () => {
  it('is said as it was written, without a catalogue', async () => {
    expect(await inDutch('msg`Eén van de twee <b>mensen</b>`')).toBe('Eén van de twee <b>mensen</b>');
  });

  it('has its values and its numbers in it', async () => {
    expect(await inDutch('msg`Je leert ${n}`', 'lassen')).toBe('Je leert lassen');
    const hours = "msg({ message: plural(n, { one: '# uur', other: '# uren' }) })";
    expect([await inDutch(hours, 1), await inDutch(hours, 2)]).toEqual(['1 uur', '2 uren']);
  });

  it('is told from what only looks like one', async () => {
    const question = { id: 'q-1', message: 'Wat is {n}?' };
    expect(await inCode(`(${JSON.stringify(question)})`)).toEqual(question);
  });

  it('goes after what the catalogue of another language says', async () => {
    const yes = await inCode('msg`Ja`');
    expect(setupI18n({ locale: 'en', messages: { en: { [yes.id]: ['Yes'] } } })._(yes)).toBe('Yes');
  });
});
