import { ZONE } from '../time/zone';
import { inLanguage, tags } from './in-language';

/** A day without a time is taken at noon, so that no time zone moves it. */
const toDate = (moment: string) => new Date(/^\d{4}-\d{2}-\d{2}$/.test(moment) ? `${moment}T12:00:00Z` : moment);

/**
 * How the academy writes days and times, on screens, in mails, on public pages and on certificates. Each takes a day
 * (`2026-11-26`) or an instant in ISO 8601.
 */
export const datesIn = inLanguage((language) => {
  const make = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tags[language], { timeZone: ZONE, ...options });
  const full = make({ weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' });
  const long = make({ weekday: 'long', day: 'numeric', month: 'long' });
  const plain = make({ day: 'numeric', month: 'long', year: 'numeric' });
  const brief = make({ day: 'numeric', month: 'short' });
  const monthYear = make({ month: 'long', year: 'numeric' });
  const clock = make({ hour: '2-digit', minute: '2-digit', hour12: false });
  const inParts = make({ weekday: 'short', day: 'numeric', month: 'short' });

  const time = (moment: string) => {
    const text = clock.format(toDate(moment));
    return language === 'nl' ? `${text.replace(':', '.')} uur` : text;
  };
  return {
    /** do 26 november 2026 */
    day: (moment: string) => full.format(toDate(moment)).replace(',', ''),
    /** donderdag 26 november */
    longDay: (moment: string) => long.format(toDate(moment)),
    /** 26 november 2026 */
    plainDay: (moment: string) => plain.format(toDate(moment)),
    /** 26 nov */
    briefDay: (moment: string) => brief.format(toDate(moment)),
    /** maart 2027 */
    month: (moment: string) => monthYear.format(toDate(moment)),
    /** 15.30 uur */
    time,
    /** do 26 november 2026, 15.30 uur */
    instant: (moment: string) => `${full.format(toDate(moment)).replace(',', '')}, ${time(moment)}`,
    parts: (moment: string) => {
      const found = Object.fromEntries(inParts.formatToParts(toDate(moment)).map(({ type, value }) => [type, value]));
      return { weekday: found.weekday ?? '', date: found.day ?? '', month: (found.month ?? '').replace('.', '') };
    },
  };
});
