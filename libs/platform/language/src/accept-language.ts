import type { Language } from '@academy/kernel';

const range = /^(?:([a-z]{1,8})(?:-[a-z\d]{1,8})*|\*)$/i;
const quality = /^q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/i;

interface Wish {
  /** The language of a tag, such as `en` of `en-GB`; `*` is every language that no other wish names. */
  readonly tag: string;
  readonly weight: number;
}

/**
 * The language that an `Accept-Language` asks for (RFC 9110 §12.5.4): of Dutch and English the one with the greater
 * weight, of equal ones the first; Dutch where neither is asked for. What cannot be read counts as not there.
 */
export function languageAsked(header: string | undefined): Language {
  const wishes = (header ?? '').split(',').flatMap(wishOf);
  const [dutch, english] = (['nl', 'en'] as const).map((language) => wishFor(language, wishes));
  if (!english || english.weight === 0) return 'nl';
  if (!dutch) return 'en';
  if (dutch.weight !== english.weight) return dutch.weight > english.weight ? 'nl' : 'en';
  return wishes.indexOf(dutch) <= wishes.indexOf(english) ? 'nl' : 'en';
}

/** The heaviest that names the language, whatever the country; else what is said of all others. */
function wishFor(language: Language, wishes: readonly Wish[]): Wish | undefined {
  const [named] = wishes.filter(({ tag }) => tag === language).sort((a, b) => b.weight - a.weight);
  return named ?? wishes.find(({ tag }) => tag === '*');
}

function wishOf(text: string): Wish[] {
  const [tag = '', ...parameters] = text.split(';').map((part) => part.trim());
  const named = range.exec(tag);
  if (!named || parameters.length > 1) return [];
  const [parameter] = parameters;
  const weight = parameter === undefined ? '1' : quality.exec(parameter)?.[1];
  return weight === undefined ? [] : [{ tag: (named[1] ?? '*').toLowerCase(), weight: Number(weight) }];
}
