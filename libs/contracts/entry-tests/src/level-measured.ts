import type { EventOf } from '@academy/kernel';
import { z } from 'zod';

/** An entry test ended with a level that its answers agree on. */
export const levelMeasured = {
  type: 'entry-tests.level-measured.v1',
  schema: z.object({
    attemptId: z.uuid(),
    teacherId: z.uuid(),
    competenceId: z.string(),
    level: z.literal([0, 1, 2, 3, 4, 5]),
    measuredOn: z.iso.date(),
  }),
} as const;
export type LevelMeasured = EventOf<typeof levelMeasured>;
