import { dayOf, hourOf } from '@academy/kernel';

/** Whether a day (YYYY-MM-DD) lies behind us, as the academy's clock has it. */
export const isPast = (day: string) => day < dayOf(new Date());

/** The hour of the day, 0 to 23, by the academy's clock. */
export const hourNow = () => hourOf(new Date());
