import type { EventOf } from '@academy/kernel';
import { z } from 'zod';

/** It is time to erase whoever asked for it long enough ago: a day began. */
export const erasingDue = {
  type: 'privacy.erasing-due.v1',
  schema: z.object({
    /** The day, such as `2026-11-27`. */
    day: z.iso.date(),
  }),
} as const;
export type ErasingDue = EventOf<typeof erasingDue>;
