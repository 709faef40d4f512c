import type { ModuleFacts } from '@academy/contracts/catalogue';
import type { SeatCount } from '@academy/contracts/enrolment';
import type { HeldCredential, Limits, Place } from '@academy/contracts/teachers';
import type { Day } from '@academy/kernel';
import { everHeld } from './entry';

/** What can keep a teacher out of a module, in the order in which it is told. */
export const filterCodes = ['SECTOR', 'LANGUAGE', 'FORM', 'TRAVEL', 'FULL', 'ENTRY'] as const;
export type FilterCode = (typeof filterCodes)[number];

/** What of a teacher decides which modules are open. */
export interface Reachable {
  readonly limits: Limits;
  readonly credentials: readonly HeldCredential[];
}

/** When it is asked, and which editions have a free seat then. */
export interface Moment {
  readonly asOf: Day;
  /** The editions without a free seat. */
  readonly full: ReadonlySet<string>;
}

/** Everything that keeps this teacher out of a module at a moment; empty when it is open. */
export const blocksOf = (module: ModuleFacts, teacher: Reachable, moment: Moment): readonly FilterCode[] =>
  filterCodes.filter((code) => blocks[code](module, teacher, moment));

/** Whether nothing keeps this teacher out. */
export const isOpen = (module: ModuleFacts, teacher: Reachable, moment: Moment): boolean =>
  !filterCodes.some((code) => blocks[code](module, teacher, moment));

const blocks: Readonly<Record<FilterCode, (module: ModuleFacts, teacher: Reachable, moment: Moment) => boolean>> = {
  SECTOR: ({ sectors }, { limits }) => !sectors.includes(limits.sector),
  LANGUAGE: ({ languages }, { limits }) => !languages.some((language) => limits.languages.includes(language)),
  FORM: ({ form }, { limits }) => !limits.forms.includes(form),
  TRAVEL: (module, { limits }) =>
    limits.maxTravelKm !== null && (travelKm(module, limits.home) ?? 0) > limits.maxTravelKm,
  FULL: (module, _, { asOf, full }) =>
    !isSelfPaced(module) && !module.editions.some(({ id, start }) => start >= asOf && !full.has(id)),
  ENTRY: ({ entry }, { credentials }, { asOf }) =>
    entry !== null && !everHeld(entry.everHeldCredential, credentials, asOf),
};

/** Of these modules the editions that are still to begin. */
export const editionsAhead = (modules: readonly Pick<ModuleFacts, 'editions'>[], asOf: Day): string[] =>
  modules.flatMap(({ editions }) => editions.flatMap(({ id, start }) => (start >= asOf ? id : [])));

/** Those of these editions without a free seat; of one whose seats nobody knows, none can be given. */
export const fullAmong = (
  editionIds: readonly string[],
  seats: ReadonlyMap<string, Pick<SeatCount, 'free'>>,
): ReadonlySet<string> => new Set(editionIds.filter((id) => (seats.get(id)?.free ?? 0) === 0));

/** A module without any editions, of before or to come, is followed at one's own pace, unless it says that it awaits them. */
export const isSelfPaced = ({ editions, awaitsEditions }: Pick<ModuleFacts, 'editions' | 'awaitsEditions'>): boolean =>
  editions.length === 0 && !awaitsEditions;

/** Kilometres to a module, one way; null when there is nowhere to go, or home is not known. */
export const travelKm = ({ form, location }: ModuleFacts, home: Place | null): number | null =>
  location && home && form !== 'online' ? kmBetween(home, location) : null;

const earthRadiusKm = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** As the crow flies, along a great circle. */
function kmBetween(a: Place, b: Place): number {
  const lat = radians(b.lat - a.lat);
  const lon = radians(b.lon - a.lon);
  const h = Math.sin(lat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(lon / 2) ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(h)));
}
