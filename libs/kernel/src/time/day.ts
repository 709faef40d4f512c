/** A date without a time, `YYYY-MM-DD`; as text it sorts and compares in the order of time. */
export type Day = string & { readonly __day: true };

const MS_PER_DAY = 86_400_000;
/** From 1900: no one alive learned before it, the database has no year 0, and `Date` reads years of two digits as 19xx. */
const pattern = /^(19\d{2}|[2-9]\d{3})-\d{2}-\d{2}$/;

/** Reads `YYYY-MM-DD` of the years 1900 to 9999; throws a RangeError on anything that is not a day of the calendar. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`Not a day of the calendar: ${text}`);
  return text;
}

export function isDay(text: string): text is Day {
  if (!pattern.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

const toMs = (of: Day): number => Date.parse(`${of}T00:00:00Z`);

export const addDays = (from: Day, days: number): Day =>
  new Date(toMs(from) + days * MS_PER_DAY).toISOString().slice(0, 10) as Day;

export const daysBetween = (from: Day, to: Day): number => Math.round((toMs(to) - toMs(from)) / MS_PER_DAY);

/** Years from one day to another, a year being 365.25 days; negative when `to` comes first. */
export const yearsBetween = (from: Day, to: Day): number => daysBetween(from, to) / 365.25;

/** The same day of a later month, or that month's last day when it is shorter. */
export function addMonths(from: Day, months: number): Day {
  const [year, month, dayOfMonth] = from.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return addDays(first.toISOString().slice(0, 10) as Day, Math.min(dayOfMonth, last) - 1);
}
