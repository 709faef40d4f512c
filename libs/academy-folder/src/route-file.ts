import { z } from 'zod';
import { hours, level, requirement, sector, text } from './shapes';

export const goalTarget = requirement.extend({ priority: z.number().int().min(1).max(3).default(1) });

/** An entry of `routes.json`: a career route with its targets. */
export const routeFile = z.object({
  id: text,
  titleNl: text,
  titleEn: text,
  audienceNl: z.string().default(''),
  sectors: z.array(sector),
  targets: z.array(goalTarget).min(1, 'has at least one target'),
  recognitionNl: z.string().default(''),
  /** Levels that someone who starts here is taken to have. */
  assumedEntry: z.record(text, level).default({}),
  fixedPath: z.array(text),
  fixedPathHours: hours,
  fixedPathNote: z.string().optional(),
});

export type RouteFile = z.output<typeof routeFile>;
