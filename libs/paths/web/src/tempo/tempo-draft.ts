import { numberTyped, type Locale } from '@academy/ui';
import type { AdjustPathInput, HolidayRegion } from '@academy/gql';
import type { TempoAdjustments } from './api';

/** What is being changed; as typed where that is text. What is absent was not touched. */
export interface TempoDraft {
  hoursPerWeek?: number;
  hoursBudget?: string;
  onlyProven?: boolean;
  region?: HolidayRegion | '';
  /** Takes back everything that was changed by hand, whatever else is said. */
  reset?: true;
  /** Edition ids by module. */
  editions?: Readonly<Record<string, string>>;
}

const unchanged: AdjustPathInput = {
  pinned: [],
  banned: [],
  hoursBudget: null,
  onlyProven: false,
  hoursPerWeek: null,
  region: null,
  editions: [],
};

/** Whether anything was changed by hand. */
export const isChanged = ({ pinned, banned, editions, ...rest }: TempoAdjustments): boolean =>
  pinned.length + banned.length + editions.length > 0 ||
  rest.onlyProven ||
  [rest.hoursBudget, rest.hoursPerWeek, rest.region].some((value) => value !== null && value !== undefined);

/** Only what differs from what is kept; undefined when nothing does, or something cannot be read yet. */
export function inputOf(draft: TempoDraft, kept: TempoAdjustments, locale: Locale): AdjustPathInput | undefined {
  if (draft.reset) return unchanged;
  const input: AdjustPathInput = {};
  if (draft.hoursPerWeek !== undefined && draft.hoursPerWeek !== kept.hoursPerWeek)
    input.hoursPerWeek = draft.hoursPerWeek;
  if (draft.onlyProven !== undefined && draft.onlyProven !== kept.onlyProven) input.onlyProven = draft.onlyProven;
  if (draft.region !== undefined && (draft.region || null) !== (kept.region ?? null))
    input.region = draft.region || null;
  if (draft.hoursBudget !== undefined) {
    const hours = numberTyped(draft.hoursBudget, locale, 'hours');
    if (hours === undefined) return undefined;
    if (hours !== (kept.hoursBudget ?? null)) input.hoursBudget = hours;
  }
  const editions = withEditions(kept.editions, draft.editions ?? {});
  if (editions) input.editions = editions;
  return Object.keys(input).length > 0 ? input : undefined;
}

/** The editions that are wanted, with these in place of others of the same modules; undefined when that changes nothing. */
function withEditions(kept: TempoAdjustments['editions'], chosen: Readonly<Record<string, string>>) {
  const entries = Object.entries(chosen);
  if (entries.length === 0) return undefined;
  const others = kept.filter(({ moduleSlug }) => !(moduleSlug in chosen));
  return [
    ...others.map(({ moduleSlug, editionId }) => ({ moduleSlug, editionId })),
    ...entries.map(([moduleSlug, editionId]) => ({ moduleSlug, editionId })),
  ];
}

/** What gives back a path as it was before a change. */
export const inputBefore = (before: TempoAdjustments, modulesBefore: readonly string[]): AdjustPathInput => ({
  pinned: [...before.pinned],
  banned: [...before.banned],
  hoursBudget: before.hoursBudget ?? null,
  onlyProven: before.onlyProven,
  hoursPerWeek: before.hoursPerWeek ?? null,
  region: before.region ?? null,
  editions: before.editions.map(({ moduleSlug, editionId }) => ({ moduleSlug, editionId })),
  prefer: [...modulesBefore],
});
