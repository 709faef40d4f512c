import { readFileSync } from 'node:fs';

const messages = new Map(
  [...readFileSync('apps/web/src/locales/en.po', 'utf8').matchAll(/^msgid "(.+)"\nmsgstr "(.*)"$/gm)].map(
    ([, dutch = '', english = '']) => [dutch, english] as const,
  ),
);

describe('The name of a control', () => {
  it('begins in English with what is written on it, as it does in Dutch', () => {
    const named = [...messages].flatMap(([dutch, english]) => {
      const written = messages.get(/^([^{]+?)[:,] [^{]*\{\w+\}$/.exec(dutch)?.[1] ?? '');
      return written ? [{ written, english }] : [];
    });
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter(({ written, english }) => !english.startsWith(written))).toEqual([]);
  });
});
