import type { ModuleFacts } from '@academy/contracts/catalogue';
import type { HeldCredential, Limits, Place } from '@academy/contracts/teachers';
import type { Day } from '@academy/kernel';

/** What can keep a teacher out of a module, in the order in which it is told. */
export const filterCodes = ['SECTOR', 'LANGUAGE', 'FORM', 'TRAVEL', 'FULL', 'ENTRY'] as const;
export type FilterCode = (typeof filterCodes)[number];

/** What of a teacher decides which modules are open. */
export interface Reachable {
  readonly limits: Limits;
  readonly credentials: readonly HeldCredential[];
}

/** Everything that keeps this teacher out of a module on a day; empty when it is open. */
export function blocksOf(module: ModuleFacts, { limits, credentials }: Reachable, asOf: Day): readonly FilterCode[] {
  const travel = travelKm(module, limits.home);
  const blocked: Record<FilterCode, boolean> = {
    SECTOR: !module.sectors.includes(limits.sector),
    LANGUAGE: !module.languages.some((language) => limits.languages.includes(language)),
    FORM: !limits.forms.includes(module.form),
    TRAVEL: travel !== null && limits.maxTravelKm !== null && travel > limits.maxTravelKm,
    FULL: !module.editions.some(({ start, seats, taken }) => start >= asOf && seats > taken),
    ENTRY: !mayEnter(module, credentials, asOf),
  };
  return filterCodes.filter((code) => blocked[code]);
}

/** An entry asks for a credential that was ever held: one that expired opens the refresher. */
function mayEnter({ entry }: ModuleFacts, credentials: readonly HeldCredential[], asOf: Day): boolean {
  if (!entry) return true;
  return credentials.some(({ credential, obtained }) => credential === entry.everHeldCredential && obtained <= asOf);
}

/** Kilometres to a module, one way; null when there is nowhere to go, or home is not known. */
export const travelKm = ({ form, location }: ModuleFacts, home: Place | null): number | null =>
  location && home && form !== 'online' ? kmBetween(home, location) : null;

const earthRadiusKm = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** As the crow flies, along a great circle. */
export function kmBetween(a: Place, b: Place): number {
  const lat = radians(b.lat - a.lat);
  const lon = radians(b.lon - a.lon);
  const h = Math.sin(lat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(lon / 2) ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(h)));
}
