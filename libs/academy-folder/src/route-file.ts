import { z } from 'zod';
import { hours, id, level, proseIfAny, requirement, sector, text, textIfAny } from './shapes';

export const goalTarget = requirement.extend({ priority: z.int().min(1).max(3).default(1) });

/** An entry of `routes.json`: a career route with its targets. */
export const routeFile = z.object({
  id,
  titleNl: text,
  titleEn: text,
  audienceNl: textIfAny.default(''),
  sectors: z.array(sector),
  targets: z.array(goalTarget),
  recognitionNl: proseIfAny.default(''),
  /** Levels that someone who starts here is taken to have. */
  assumedEntry: z.record(id, level).default({}),
  fixedPath: z.array(id),
  fixedPathHours: hours,
  fixedPathNote: proseIfAny.optional(),
});

export type RouteFile = z.output<typeof routeFile>;
