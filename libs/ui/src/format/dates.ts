import { datesIn, numbersIn } from '@academy/kernel';
import { useLocale } from './locale';

/** How the academy writes days and times, in the language of the screen. */
export const useDateFormat = () => datesIn(useLocale());

/** How the academy writes amounts, in the language of the screen. */
export const useNumberFormat = () => numbersIn(useLocale());
