import { numberTyped, typedNumber, type Locale } from '@academy/ui';
import type { WishesInput } from '@academy/gql';
import type { Profile } from '../keeping/api';

export type Wishes = Profile['wishes'];

export type NumberField = 'maxTravelKm' | 'hoursPerYear';

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
export const unreadable = (draft: WishesDraft, kept: Wishes, locale: Locale): NumberField[] =>
  (['maxTravelKm', 'hoursPerYear'] as const).filter((field) => read(draft, kept, field, locale) === undefined);

/** What the academy is asked to keep; an empty box is no limit, and one that was not touched has what was kept. */
export const wishesOf = (draft: WishesDraft, kept: Wishes, locale: Locale): WishesInput => ({
  sector: draft.sector,
  languages: [...draft.languages],
  forms: [...draft.forms],
  city: draft.city || null,
  maxTravelKm: read(draft, kept, 'maxTravelKm', locale) ?? null,
  hoursPerYear: read(draft, kept, 'hoursPerYear', locale) ?? null,
});

function read(draft: WishesDraft, kept: Wishes, field: NumberField, locale: Locale): number | null | undefined {
  if (draft[field] === typedNumber(kept[field], locale)) return kept[field];
  if (field === 'hoursPerYear') return numberTyped(draft[field], locale, 'hours');
  const kilometres = numberTyped(draft[field], locale, 'kilometres');
  return typeof kilometres === 'number' ? Math.round(kilometres) : kilometres;
}
