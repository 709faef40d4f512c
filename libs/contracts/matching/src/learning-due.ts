import type { EventOf } from '@academy/kernel';
import { z } from 'zod';

/** It is time to learn from outcomes again: a month began, or a curator asks for it. */
export const learningDue = {
  type: 'matching.learning-due.v1',
  schema: z.object({
    /** The month, such as `2026-11`; null when a curator asks. */
    period: z.string().nullable(),
    /** The account that asks; null when the calendar does. */
    askedBy: z.uuid().nullable(),
  }),
} as const;
export type LearningDue = EventOf<typeof learningDue>;
