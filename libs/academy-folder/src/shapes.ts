import { isDay, type Day } from '@academy/kernel';
import { z } from 'zod';

export const text = z.string().trim().min(1, 'is empty');

export const dayText = z.string().transform((value, context): Day => {
  if (isDay(value)) return value;
  context.addIssue({ code: 'custom', message: `"${value}" is not a day of the calendar (YYYY-MM-DD)` });
  return z.NEVER;
});

const levels = [0, 1, 2, 3, 4, 5] as const;
export const level = z.literal(levels, { error: 'a level is a whole number from 0 to 5' });

export const hours = z.number().positive('takes more than 0 hours').max(10_000);
export const count = z.number().int().nonnegative();
export const sector = z.enum(['vo', 'mbo']);
export const studyForm = z.enum(['online', 'blended', 'onsite', 'placement']);
export const language = z.enum(['nl', 'en']);

export const place = z.object({
  city: z.string().default(''),
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  landsdeel: z.string().nullish(),
});

export const requirement = z.object({ competenceId: text, level });
