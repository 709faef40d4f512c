import type { EventOf } from '@academy/kernel';
import { z } from 'zod';

/** A teacher's evidence, talents, wishes or limits changed. */
export const profileChanged = {
  type: 'teachers.profile-changed.v1',
  schema: z.object({ teacherId: z.uuid(), reason: z.enum(['teacher', 'certificate', 'entry-test']) }),
} as const;
export type ProfileChanged = EventOf<typeof profileChanged>;
