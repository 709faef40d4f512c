import { moduleFaults, offeredModuleFaults, type ModuleDraft } from '@academy/catalogue/core';
import { z } from 'zod';
import { sayProblem } from './words/say-problem';
import {
  count,
  dayText,
  id,
  language,
  level,
  months,
  place,
  requirement,
  sector,
  studyForm,
  text,
  textIfAny,
} from './shapes';

const edition = z.object({ id, start: dayText, seats: count, taken: count.default(0) });
const outcome = z.object({ competenceId: id, from: level, to: level });

const planned = z.object({
  id,
  titleNl: textIfAny.default(''),
  titleEn: textIfAny.default(''),
  organisationId: textIfAny.default(''),
  outcomes: z.array(outcome),
  prerequisites: z.array(requirement).default([]),
  hours: z.number(),
  form: studyForm,
  contactHours: z.number().min(0).default(0),
  location: place.nullable().default(null),
  languages: z.array(language),
  sectors: z.array(sector),
  editions: z.array(edition),
  entry: z.object({ everHeldCredential: id }).nullable().default(null),
  certificate: z
    .object({ credential: id, validMonths: months.nullable().default(null) })
    .default({ credential: 'edubadge', validMonths: null }),
  enrolments: count.default(0),
  rating: z.number().min(1).max(5).nullable().default(null),
  status: z.enum(['draft', 'published', 'archived']).default('published'),
});

/** Asks of a module that has its shape what the catalogue asks of every module, through whichever door it comes. */
const makesSense =
  (faultsOf: typeof moduleFaults) =>
  (module: ModuleDraft, context: z.RefinementCtx): void => {
    if (context.issues.length > 0) return;
    for (const { path, problem } of faultsOf(module))
      context.addIssue({ code: 'custom', path: [...path], message: sayProblem(problem) });
  };

/** What planning needs of a module. */
export const planningModule = planned.superRefine(makesSense(moduleFaults));

/** An entry of `modules.json`, whole. */
export const moduleFile = planned
  .extend({
    titleNl: text,
    titleEn: text,
    organisationId: id,
    ects: z.number().positive().max(1_000).nullable().default(null),
    capacity: count.optional(),
    priceEur: z.number().min(0).max(1_000_000).default(0),
  })
  .superRefine(makesSense(offeredModuleFaults));

export type PlanningModule = z.output<typeof planningModule>;
export type ModuleFile = z.output<typeof moduleFile>;

/** The editions without a free seat, as far as a folder knows. */
export const fullAsAnnounced = (modules: readonly Pick<PlanningModule, 'editions'>[]): ReadonlySet<string> =>
  new Set(modules.flatMap(({ editions }) => editions.flatMap(({ id, seats, taken }) => (taken < seats ? [] : id))));
