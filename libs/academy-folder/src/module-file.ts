import { z } from 'zod';
import { count, dayText, hours, language, level, place, requirement, sector, studyForm, text } from './shapes';

const outcome = z
  .object({ competenceId: text, from: level, to: level })
  .refine(({ from, to }) => from < to, { error: 'leads from a level to a higher one', path: ['to'] });

const edition = z.object({ id: text, start: dayText, seats: count, taken: count.default(0) });

/** What planning needs of a module. */
export const planningModule = z.object({
  id: text,
  titleNl: z.string().default(''),
  titleEn: z.string().default(''),
  organisationId: z.string().default(''),
  outcomes: z.array(outcome),
  prerequisites: z.array(requirement).default([]),
  hours,
  form: studyForm,
  contactHours: z.number().nonnegative().default(0),
  location: place.nullable().default(null),
  languages: z.array(language),
  sectors: z.array(sector),
  editions: z.array(edition),
  entry: z.object({ everHeldCredential: text }).nullable().default(null),
  certificate: z
    .object({ credential: text, validMonths: count.nullable().default(null) })
    .default({ credential: 'edubadge', validMonths: null }),
  enrolments: count.default(0),
  rating: z.number().min(1).max(5).nullable().default(null),
  status: z.enum(['draft', 'published', 'archived']).default('published'),
});

/** An entry of `modules.json`, whole. */
export const moduleFile = planningModule.extend({
  titleNl: text,
  titleEn: text,
  organisationId: text,
  outcomes: z.array(outcome).min(1, 'leads to at least one outcome'),
  ects: z.number().positive().nullable().default(null),
  capacity: count.optional(),
  priceEur: z.number().nonnegative().default(0),
});

export type PlanningModule = z.output<typeof planningModule>;
export type ModuleFile = z.output<typeof moduleFile>;
