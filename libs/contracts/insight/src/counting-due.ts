import type { EventOf } from '@academy/kernel';
import { z } from 'zod';

/** It is time to count anew what is sought where: a week began. */
export const countingDue = {
  type: 'insight.counting-due.v1',
  schema: z.object({
    /** Its Monday, such as `2026-11-23`. */
    week: z.iso.date(),
  }),
} as const;
export type CountingDue = EventOf<typeof countingDue>;
