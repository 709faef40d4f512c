import type { EventOf } from '@academy/kernel';
import { z } from 'zod';

const subject = { enrolmentId: z.uuid(), teacherId: z.uuid(), editionId: z.string(), moduleSlug: z.string() };

/** A teacher asked for a place; the worker decides. */
export const enrolmentRequested = {
  type: 'enrolment.enrolment-requested.v1',
  schema: z.object({ enrolmentId: z.uuid() }),
} as const;
export type EnrolmentRequested = EventOf<typeof enrolmentRequested>;

/** A teacher has a seat. */
export const teacherEnrolled = {
  type: 'enrolment.teacher-enrolled.v1',
  schema: z.object({ ...subject, versionId: z.uuid(), promoted: z.boolean() }),
} as const;
export type TeacherEnrolled = EventOf<typeof teacherEnrolled>;

/** A teacher waits for a seat. */
export const teacherQueued = {
  type: 'enrolment.teacher-queued.v1',
  schema: z.object({ ...subject, place: z.int().positive() }),
} as const;
export type TeacherQueued = EventOf<typeof teacherQueued>;

/** A request was refused. */
export const enrolmentRefused = {
  type: 'enrolment.enrolment-refused.v1',
  schema: z.object({ ...subject, reason: z.enum(['CLOSED', 'ENTRY', 'QUEUE_ENDED']) }),
} as const;
export type EnrolmentRefused = EventOf<typeof enrolmentRefused>;

/** An enrolment that was decided on came in another state: the teacher withdrew, or completed, or has to do it again. */
export const enrolmentMoved = {
  type: 'enrolment.enrolment-moved.v1',
  schema: z.object({ ...subject, move: z.enum(['withdraw', 'complete', 'take-back']) }),
} as const;
export type EnrolmentMoved = EventOf<typeof enrolmentMoved>;

/** An edition in which a teacher has or awaits a seat begins on another day. */
export const editionMoved = {
  type: 'enrolment.edition-moved.v1',
  schema: z.object(subject),
} as const;
export type EditionMoved = EventOf<typeof editionMoved>;

/** A day began, on which the queues of some editions end. */
export const queuesDue = {
  type: 'enrolment.queues-due.v1',
  schema: z.object({
    /** The day, such as `2026-11-27`. */
    day: z.iso.date(),
  }),
} as const;
export type QueuesDue = EventOf<typeof queuesDue>;
