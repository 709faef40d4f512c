import type { WishesInput } from '@academy/ui/gql';
import type { Profile } from '../api';
import { numberTyped, typedNumber, type Locale } from '@academy/ui';

export type Wishes = Profile['wishes'];

/** Wishes and limits as they stand in the form: text where one types. */
export interface WishesDraft extends Pick<Wishes, 'sector' | 'languages' | 'forms'> {
  readonly city: string;
  readonly maxTravelKm: string;
  readonly hoursPerYear: string;
}

export const draftOf = (
  { sector, languages, forms, city, maxTravelKm, hoursPerYear }: Wishes,
  locale: Locale,
): WishesDraft => ({
  ...{ sector, languages, forms },
  city: city ?? '',
  maxTravelKm: typedNumber(maxTravelKm, locale),
  hoursPerYear: typedNumber(hoursPerYear, locale),
});

/** Fields that were filled in, but not with a number that is clear. */
export const unreadable = (draft: WishesDraft, locale: Locale): ('maxTravelKm' | 'hoursPerYear')[] =>
  (['maxTravelKm', 'hoursPerYear'] as const).filter((field) => read(draft, field, locale) === undefined);

/** What the academy is asked to keep; an empty box is no limit. */
export const wishesOf = (draft: WishesDraft, locale: Locale): WishesInput => ({
  sector: draft.sector,
  languages: [...draft.languages],
  forms: [...draft.forms],
  city: draft.city || null,
  maxTravelKm: read(draft, 'maxTravelKm', locale) ?? null,
  hoursPerYear: read(draft, 'hoursPerYear', locale) ?? null,
});

/** The same choice with this one in or out, in the order of the choices. */
export const toggled = <Choice>(all: readonly Choice[], chosen: readonly Choice[], one: Choice): Choice[] =>
  all.filter((choice) => chosen.includes(choice) !== (choice === one));

function read(draft: WishesDraft, field: 'maxTravelKm' | 'hoursPerYear', locale: Locale): number | null | undefined {
  if (field === 'hoursPerYear') return numberTyped(draft[field], locale, 'hours');
  const kilometres = numberTyped(draft[field], locale, 'kilometres');
  return typeof kilometres === 'number' ? Math.round(kilometres) : kilometres;
}
