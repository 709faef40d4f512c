import type { AdjustPathInput, HolidayRegion } from '@academy/ui/gql';
import type { TempoAdjustments } from './api';

/** What is being changed; as typed where that is text. What is absent was not touched. */
export interface TempoDraft {
  hoursPerWeek?: number;
  hoursBudget?: string;
  onlyProven?: boolean;
  region?: HolidayRegion | '';
}

/** Hours as a Dutch or English reader writes them; null when nothing is filled in, undefined when it is no number. */
export function hoursFrom(text: string): number | null | undefined {
  const plain = text.trim().replace(',', '.');
  if (plain === '') return null;
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** Only what differs from what is kept; undefined when nothing does, or something cannot be read yet. */
export function inputOf(draft: TempoDraft, kept: TempoAdjustments): AdjustPathInput | undefined {
  const input: AdjustPathInput = {};
  if (draft.hoursPerWeek !== undefined && draft.hoursPerWeek !== kept.hoursPerWeek)
    input.hoursPerWeek = draft.hoursPerWeek;
  if (draft.onlyProven !== undefined && draft.onlyProven !== kept.onlyProven) input.onlyProven = draft.onlyProven;
  if (draft.region !== undefined && (draft.region || null) !== (kept.region ?? null))
    input.region = draft.region || null;
  if (draft.hoursBudget !== undefined) {
    const hours = hoursFrom(draft.hoursBudget);
    if (hours === undefined) return undefined;
    if (hours !== (kept.hoursBudget ?? null)) input.hoursBudget = hours;
  }
  return Object.keys(input).length > 0 ? input : undefined;
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
