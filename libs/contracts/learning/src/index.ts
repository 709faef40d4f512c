import type { EventOf } from '@academy/kernel';
import { z } from 'zod';

/** A teacher completed a module: every part is done, the trainer signed it off, or both. */
export const moduleCompleted = {
  type: 'learning.module-completed.v1',
  schema: z.object({
    enrolmentId: z.uuid(),
    teacherId: z.uuid(),
    moduleSlug: z.string(),
    versionId: z.uuid(),
    rule: z.enum(['all-parts', 'sign-off', 'parts-and-sign-off']),
  }),
} as const;
export type ModuleCompleted = EventOf<typeof moduleCompleted>;

export interface Completion {
  readonly enrolmentId: string;
  readonly versionId: string;
  readonly rule: ModuleCompleted['rule'];
  readonly completedAt: Date;
}

/** The question that other contexts may ask about learning. */
export abstract class Completions {
  abstract of(enrolmentId: string): Promise<Completion | undefined>;
}

export { AwardsOnCompletion } from './awards-on-completion';
export { ModuleResults, type FirstAttempt, type HoursSpent } from './module-results';
