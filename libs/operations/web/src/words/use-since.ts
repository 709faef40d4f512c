import { useDateFormat } from '@academy/ui';

/** Since when something is so: a time of today, or else the day with it. Both in ISO 8601. */
export function useSince(): (moment: string, at: string) => string {
  const dates = useDateFormat();
  return (moment, at) => (dates.plainDay(moment) === dates.plainDay(at) ? dates.time(moment) : dates.instant(moment));
}
