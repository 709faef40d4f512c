import type { EventOf } from '@academy/kernel';
import { z } from 'zod';

/** It is time to remove what nobody needs any more: a day began. */
export const tidyingDue = {
  type: 'identity.tidying-due.v1',
  schema: z.object({
    /** The day, such as `2026-11-27`. */
    day: z.string(),
  }),
} as const;
export type TidyingDue = EventOf<typeof tidyingDue>;
