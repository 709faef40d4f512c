import { t } from '@lingui/core/macro';

/** Characters that a text may have. An id is looked up and kept in indexes; what else a text may be, its own rule says. */
export const LONGEST = { id: 200, text: 10_000 } as const;

/** What no text of ours can be, whatever it is about; in the language that is spoken; undefined when nothing is wrong. */
export function textFault(text: string, kind: keyof typeof LONGEST): string | undefined {
  const longest = LONGEST[kind];
  if (text.length > longest) return t`hoogstens ${longest} tekens`;
  if (text.includes('\0')) return t`De academie kan tekst met het teken NUL niet bewaren. Haal het weg.`;
  // Half a character would be kept as another one, without a word.
  if (/\p{Surrogate}/u.test(text)) return t`De academie kan tekst met een half teken (een los surrogaat) niet bewaren.`;
  return undefined;
}
