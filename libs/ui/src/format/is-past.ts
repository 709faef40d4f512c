const dayInAmsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** Whether a day (YYYY-MM-DD) lies behind us, as the academy's clock has it. */
export const isPast = (day: string) => day < dayInAmsterdam.format(new Date());
