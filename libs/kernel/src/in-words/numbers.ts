import { inLanguage, tags } from './in-language';

/** How the academy writes amounts, to hundredths at most, wherever it writes. */
export const numbersIn = inLanguage((language) => {
  const make = (options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(tags[language], { maximumFractionDigits: 2, ...options });
  const unit = (name: string, unitDisplay: 'long' | 'short' = 'long') =>
    make({ style: 'unit', unit: name, unitDisplay });
  const [plain, hours, minutes] = [make({}), unit('hour'), unit('minute')];
  const percent = make({ style: 'percent', maximumFractionDigits: 0 });
  const [kilometres, typed] = [unit('kilometer', 'short'), make({ useGrouping: false, maximumFractionDigits: 20 })];
  return {
    /** 1.250 */
    number: (value: number) => plain.format(value),
    /** 1,5 uur */
    hours: (value: number) => hours.format(value),
    /** 20 minuten */
    minutes: (value: number) => minutes.format(value),
    /** 18 km */
    kilometres: (value: number) => kilometres.format(value),
    /** 80%, of 0.8 */
    percent: (fraction: number) => percent.format(fraction),
    /** 1250,5: as it stands in a box where someone types, whole and without marks for thousands. */
    typed: (value: number) => typed.format(value),
  };
});
