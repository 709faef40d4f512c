import { z } from 'zod';
import type { FileRead } from './read/fault';
import { readJson } from './read/json-text';
import { goalTarget } from './route-file';
import { dayText, language, level, place, sector, studyForm, text, years } from './shapes';

const evidenceBase = {
  id: text.optional(),
  competenceId: text,
  date: dayText,
  validUntil: dayText.nullish(),
  certifiedByAcademy: z.boolean().optional(),
};

const evidence = z.discriminatedUnion('type', [
  z.object({ ...evidenceBase, type: z.literal('years'), years }),
  ...(['self', 'diploma', 'certificate', 'quiz', 'assessor'] as const).map((type) =>
    z.object({ ...evidenceBase, type: z.literal(type), level }),
  ),
]);

/** A teacher to plan for, with a goal, limits and evidence; anything else in the file is left alone. */
export const teacherFile = z.object({
  asOf: dayText,
  sector,
  home: place.nullish(),
  credentials: z.array(z.object({ credential: text, obtained: dayText, validUntil: dayText.nullish() })).default([]),
  evidence: z.array(evidence).default([]),
  /** Modules that the teacher has a place in, or waits for. */
  enrolled: z.array(text).default([]),
  constraints: z
    .object({
      languages: z.array(language).default(['nl', 'en']),
      forms: z.array(studyForm).default(['online', 'blended', 'onsite', 'placement']),
      maxTravelKm: z.number().nonnegative().nullable().default(null),
      hoursBudget: z.number().nonnegative().nullable().default(null),
    })
    .prefault({}),
  goal: z.object({ targets: z.array(goalTarget) }),
});

export type PlanningTeacherFile = z.output<typeof teacherFile>;

export const entryTestsFile = z.record(text, level);

/** Reads one JSON file of this shape, by its path; every place that does not fit is a fault. */
export const readJsonFile = <T>(path: string, shape: z.ZodType<T>): Promise<FileRead<T>> => readJson(path, path, shape);
