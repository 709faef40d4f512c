import type { WishesInput } from '@academy/ui/gql';
import type { Profile } from '../api';
import { numberIn } from '../numbers';

export type Wishes = Profile['wishes'];

/** Wishes and limits as they stand in the form: text where one types. */
export interface WishesDraft extends Pick<Wishes, 'sector' | 'languages' | 'forms'> {
  readonly city: string;
  readonly maxTravelKm: string;
  readonly hoursPerYear: string;
}

const typed = (number: number | null | undefined): string => (number == null ? '' : String(number).replace('.', ','));

export const draftOf = ({ sector, languages, forms, city, maxTravelKm, hoursPerYear }: Wishes): WishesDraft => ({
  ...{ sector, languages, forms },
  city: city ?? '',
  maxTravelKm: typed(maxTravelKm),
  hoursPerYear: typed(hoursPerYear),
});

/** Fields that were filled in, but not with a number. */
export const unreadable = (draft: WishesDraft): ('maxTravelKm' | 'hoursPerYear')[] =>
  (['maxTravelKm', 'hoursPerYear'] as const).filter(
    (field) => draft[field].trim() !== '' && read(draft, field) === null,
  );

/** What the academy is asked to keep; an empty box is no limit. */
export const wishesOf = (draft: WishesDraft): WishesInput => ({
  sector: draft.sector,
  languages: [...draft.languages],
  forms: [...draft.forms],
  city: draft.city || null,
  maxTravelKm: read(draft, 'maxTravelKm'),
  hoursPerYear: read(draft, 'hoursPerYear'),
});

/** The same choice with this one in or out, in the order of the choices. */
export const toggled = <Choice>(all: readonly Choice[], chosen: readonly Choice[], one: Choice): Choice[] =>
  all.filter((choice) => chosen.includes(choice) !== (choice === one));

function read(draft: WishesDraft, field: 'maxTravelKm' | 'hoursPerYear'): number | null {
  const number = numberIn(draft[field]);
  return number === null || field === 'hoursPerYear' ? number : Math.round(number);
}
