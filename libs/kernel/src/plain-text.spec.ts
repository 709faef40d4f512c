import fc from 'fast-check';
import { textProblem, tidyText } from './plain-text';

const title = { longest: 20, lines: 'one' } as const;

describe('A text', () => {
  it.each([
    ['', { kind: 'Empty' }],
    ['\u200B', { kind: 'Invisible' }],
    ['\u00AD\u2060\uFEFF\u3164', { kind: 'Invisible' }],
    ['\u2800 \u0301', { kind: 'Invisible' }],
    ['a'.repeat(21), { kind: 'TooLong', longest: 20, length: 21 }],
    ['ab\u0000', { kind: 'Sign', sign: 'U+0000', at: 3 }],
    ['a\uD800b', { kind: 'Sign', sign: 'U+D800', at: 2 }],
    ['\u202Egnp.exe', { kind: 'Sign', sign: 'U+202E', at: 1 }],
    ['B\uFFFDta', { kind: 'Sign', sign: 'U+FFFD', at: 2 }],
    ['a\nb', { kind: 'Sign', sign: 'U+000A', at: 2 }],
  ])('%j is no title', (text, problem) => {
    expect(textProblem(text, title)).toEqual(problem);
  });

  it.each(['Bètatechniek', '化学', '👩‍🔬 in het lab', 'x²', '0'])('%s is a title', (text) => {
    expect(textProblem(text, title)).toBeUndefined();
  });

  it('of many lines may have line breaks and tabs', () => {
    expect(textProblem('a\n\tb', { ...title, lines: 'many' })).toBeUndefined();
  });

  it('is written one way, however its accents and line ends came', () => {
    expect(tidyText(' Be\u0300ta\r\ntechniek\r')).toBe('Bèta\ntechniek');
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => tidyText(tidyText(text)) === tidyText(text)));
  });
});
