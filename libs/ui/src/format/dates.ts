import { useMemo } from 'react';
import { useLocale, type Locale } from './locale';

const timeZone = 'Europe/Amsterdam';
const tags: Record<Locale, string> = { nl: 'nl-NL', en: 'en-GB' };

/** A day without a time is taken at noon, so that no time zone moves it. */
const toDate = (moment: string) => new Date(/^\d{4}-\d{2}-\d{2}$/.test(moment) ? `${moment}T12:00:00Z` : moment);

const make = (locale: Locale, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(tags[locale], { timeZone, ...options });

/** How the academy writes days, times and amounts; the same on every screen. */
export function dateFormat(locale: Locale) {
  const full = make(locale, { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' });
  const long = make(locale, { weekday: 'long', day: 'numeric', month: 'long' });
  const plain = make(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  const brief = make(locale, { day: 'numeric', month: 'short' });
  const monthYear = make(locale, { month: 'long', year: 'numeric' });
  const clock = make(locale, { hour: '2-digit', minute: '2-digit', hour12: false });
  const inParts = make(locale, { weekday: 'short', day: 'numeric', month: 'short' });

  const time = (moment: string) => {
    const text = clock.format(toDate(moment));
    return locale === 'nl' ? `${text.replace(':', '.')} uur` : text;
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
}

export function numberFormat(locale: Locale) {
  const plain = new Intl.NumberFormat(tags[locale], { maximumFractionDigits: 2 });
  const unit = (name: string, unitDisplay: 'long' | 'short' = 'long') =>
    new Intl.NumberFormat(tags[locale], { style: 'unit', unit: name, unitDisplay, maximumFractionDigits: 2 });
  const [hours, minutes, kilometres] = [unit('hour'), unit('minute'), unit('kilometer', 'short')];
  return {
    /** 1.250 */
    number: (value: number) => plain.format(value),
    /** 1,5 uur */
    hours: (value: number) => hours.format(value),
    /** 20 minuten */
    minutes: (value: number) => minutes.format(value),
    /** 18 km */
    kilometres: (value: number) => kilometres.format(value),
  };
}

export function useDateFormat() {
  const locale = useLocale();
  return useMemo(() => dateFormat(locale), [locale]);
}

export function useNumberFormat() {
  const locale = useLocale();
  return useMemo(() => numberFormat(locale), [locale]);
}
