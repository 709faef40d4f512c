import { numbersIn } from '@academy/kernel';
import type { Locale } from './locale';

export type Unit = 'hours' | 'kilometres' | 'years';

/** What people write behind the number although the box has its unit already. */
const words: Record<Unit, string> = {
  hours: 'uur|uren|u|hours?|hrs?|h',
  kilometres: 'km|kilometers?|kilometres?',
  years: 'jaar|jaren|jr|years?|yrs?|y',
};

const fractions: Record<string, number> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/**
 * A number as people type it in Dutch and English: 1200, 1.200 or 1,200, 1 200, 1.200,5, 12.5, 1,5, 1½, 12 uur. Null when
 * nothing is filled in; undefined when it is no number, is below zero, or could mean two things: three digits behind the
 * other language's mark for thousands, such as 1,200 on a Dutch screen.
 */
export function numberTyped(text: string, locale: Locale, unit: Unit): number | null | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const part = /^(.*?)\s*([½¼¾])(.*)$/.exec(trimmed);
  const bare = (part ? `${part[1]}${part[3]}` : trimmed).normalize('NFKC').replace(/\s+/g, ' ').trim();
  const digits = bare.replace(new RegExp(`(^|[\\d ])(${words[unit]})\\.?$`, 'i'), '$1').trim();
  if (!part) return parse(digits, locale);
  const whole = digits === '' ? 0 : /^\d+$/.test(digits) ? Number(digits) : undefined;
  return whole === undefined ? undefined : whole + (fractions[part[2] ?? ''] ?? 0);
}

function parse(digits: string, locale: Locale): number | undefined {
  const [thousands, other] = locale === 'nl' ? ['.', ','] : [',', '.'];
  const plain = /^\d{1,3}([ '’]\d{3})+([.,]\d{1,2})?$/.test(digits) ? digits.replace(/[ '’]/g, '') : digits;
  if (/^\d{1,9}$/.test(plain)) return Number(plain);
  if (/^\d{0,9}[.,]\d{1,2}$/.test(plain) || /^0?[.,]\d{1,4}$/.test(plain)) return Number(plain.replace(',', '.'));
  for (const [group, decimal] of [
    [thousands, other],
    [other, thousands],
  ] as const) {
    const grouped = new RegExp(`^[1-9]\\d{0,2}(\\${group}\\d{3})+(\\${decimal}\\d{1,2})?$`).test(plain);
    const clear = group === thousands || plain.includes(decimal) || plain.split(group).length > 2;
    if (grouped && clear) return Number(plain.replaceAll(group, '').replace(decimal, '.'));
  }
  return undefined;
}

/** A number as it stands in a box: without marks for thousands. */
export const typedNumber = (value: number | null | undefined, locale: Locale): string =>
  value == null ? '' : numbersIn(locale).typed(value);
