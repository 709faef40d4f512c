export interface TextLimits {
  /** In UTF-16 units, as `length` counts. */
  readonly longest: number;
  readonly lines: 'one' | 'many';
}

/** What keeps a text from being kept or shown. */
export type TextProblem =
  | { readonly kind: 'Empty' }
  /** Nothing in it can be seen: spaces, zero-width signs, marks without a letter. */
  | { readonly kind: 'Invisible' }
  | { readonly kind: 'TooLong'; readonly longest: number; readonly length: number }
  /** A sign that cannot be kept or shown, as `U+0000`, and its place, from 1. */
  | { readonly kind: 'Sign'; readonly sign: string; readonly at: number };

/**
 * Control signs (no database text holds U+0000), signs that turn the direction of what follows, U+FFFD, which stands where
 * a text was lost already, and half a pair of surrogates, which no encoding can write.
 */
const unfit = /(?![\t\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFFFD-\uFFFF]|\p{Surrogate}/u;
const breaks = /[\t\n]/;
const unseen = /[\p{Default_Ignorable_Code_Point}\p{White_Space}\p{C}\p{M}\u2800]/gu;

/** The same text as it is written once: composed signs (NFC), lines that end in `\n`, nothing around it. */
export const tidyText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .trim();

/** What is wrong with a tidy text; undefined when nothing is. */
export function textProblem(text: string, { longest, lines }: TextLimits): TextProblem | undefined {
  if (text === '') return { kind: 'Empty' };
  if (text.length > longest) return { kind: 'TooLong', longest, length: text.length };
  const found = unfit.exec(text) ?? (lines === 'one' ? breaks.exec(text) : null);
  if (found) return { kind: 'Sign', sign: codeOf(found[0]), at: found.index + 1 };
  return text.replace(unseen, '') === '' ? { kind: 'Invisible' } : undefined;
}

const codeOf = (sign: string): string =>
  `U+${(sign.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}`;
