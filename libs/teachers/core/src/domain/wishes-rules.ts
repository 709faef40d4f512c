import type { Limits } from '@academy/contracts/teachers';
import { townNamed } from './towns';

/** Wishes as someone fills them in; what is null or left out is not said. */
export interface WishesDraft extends Pick<Limits, 'sector' | 'languages' | 'forms'> {
  readonly city?: string | null;
  readonly maxTravelKm?: number | null;
  readonly hoursPerYear?: number | null;
}

export type WishesProblem =
  'NoLanguage' | 'NoForm' | 'UnknownTown' | 'TownNeeded' | 'DistanceOutOfRange' | 'HoursOutOfRange';

export interface WishesFault {
  readonly field: keyof WishesDraft;
  readonly problem: WishesProblem;
}

export interface Wishes {
  readonly limits: Limits;
  readonly hoursPerYear: number | null;
}

const MAX_KM = 400;
const MAX_HOURS = 2_000;

/** Reads wishes and limits; answers every fault at once, or the wishes. */
export function readWishes(
  draft: WishesDraft,
): { readonly wishes: Wishes } | { readonly faults: readonly WishesFault[] } {
  const faults = faultsOf(draft);
  if (faults.length > 0) return { faults };
  const { sector, languages, forms, city = null, maxTravelKm = null, hoursPerYear = null } = draft;
  return {
    wishes: {
      limits: {
        sector,
        languages: [...new Set(languages)],
        forms: [...new Set(forms)],
        home: city === null ? null : (townNamed(city) ?? null),
        maxTravelKm,
      },
      hoursPerYear,
    },
  };
}

function faultsOf({
  languages,
  forms,
  city = null,
  maxTravelKm = null,
  hoursPerYear = null,
}: WishesDraft): WishesFault[] {
  const faults: WishesFault[] = [];
  if (languages.length === 0) faults.push({ field: 'languages', problem: 'NoLanguage' });
  if (forms.length === 0) faults.push({ field: 'forms', problem: 'NoForm' });
  if (city !== null && !townNamed(city)) faults.push({ field: 'city', problem: 'UnknownTown' });
  if (maxTravelKm !== null) {
    if (maxTravelKm < 1 || maxTravelKm > MAX_KM) faults.push({ field: 'maxTravelKm', problem: 'DistanceOutOfRange' });
    else if (city === null) faults.push({ field: 'city', problem: 'TownNeeded' });
  }
  if (hoursPerYear !== null && !(hoursPerYear >= 0 && hoursPerYear <= MAX_HOURS)) {
    faults.push({ field: 'hoursPerYear', problem: 'HoursOutOfRange' });
  }
  return faults;
}
