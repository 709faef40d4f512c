import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDay } from '@academy/kernel';
import type { SchoolCalendar } from '@academy/planner/core';
import { projectRoot } from '@academy/platform/config';
import { z } from 'zod';

const day = z
  .string()
  .refine(isDay, 'is a day, YYYY-MM-DD')
  .transform((text) => text);

const holiday = z
  .object({ kind: z.enum(['autumn', 'christmas', 'spring', 'may', 'summer']), from: day, until: day })
  .refine(({ from, until }) => from <= until, 'ends before it begins');

const holidays = z
  .array(holiday)
  .refine((all) => all.every(({ from }, at) => at === 0 || (all[at - 1]?.until ?? '') < from), 'is not in order');

const calendar = z.object({
  version: z.string().min(1),
  source: z.string().min(1),
  checked: z.boolean(),
  knownUntil: day,
  holidays: z.object({ north: holidays, middle: holidays, south: holidays }),
});

/** Reads the school holidays that come with the academy; throws when they do not fit. */
export function readSchoolCalendar(file = join(projectRoot(), 'data/school-holidays.json')): SchoolCalendar {
  return calendar.parse(JSON.parse(readFileSync(file, 'utf8')));
}
