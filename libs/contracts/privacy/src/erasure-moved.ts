import type { EventOf } from '@academy/kernel';
import { z } from 'zod';

/** Someone asked to be erased, or took that back. */
export const erasureMoved = {
  type: 'privacy.erasure-moved.v1',
  schema: z.object({
    accountId: z.uuid(),
    move: z.enum(['asked', 'taken-back']),
    /** The day on which everything is erased, unless they take it back before. */
    erasedOn: z.iso.date(),
  }),
} as const;
export type ErasureMoved = EventOf<typeof erasureMoved>;
