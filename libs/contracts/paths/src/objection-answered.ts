import type { EventOf } from '@academy/kernel';
import { z } from 'zod';

/** A curator answered what a teacher wrote against a path. */
export const objectionAnswered = {
  type: 'paths.objection-answered.v1',
  schema: z.object({
    objectionId: z.uuid(),
    teacherId: z.uuid(),
    /** The step that it was about; null for the whole path. */
    moduleSlug: z.string().nullable(),
  }),
} as const;
export type ObjectionAnswered = EventOf<typeof objectionAnswered>;
