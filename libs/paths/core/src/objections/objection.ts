import type { ModuleSlug } from '@academy/contracts/catalogue';
import type { AccountId, TeacherId } from '@academy/contracts/identity';
import type { Id } from '@academy/kernel';

export type ObjectionId = Id<'Objection'>;

/** What a teacher wrote against a path, and what was answered. */
export interface Objection {
  readonly id: ObjectionId;
  readonly teacherId: TeacherId;
  readonly routeSlug: string;
  /** The step that it is about; null for the whole path. */
  readonly moduleSlug: ModuleSlug | null;
  /** SHA-256 of the plan as it was then, in hex. */
  readonly planHash: string;
  readonly text: string;
  readonly madeAt: Date;
  /** Null as long as it is open. */
  readonly answer: Answer | null;
}

export interface Answer {
  readonly text: string;
  readonly answeredBy: AccountId;
  readonly answeredAt: Date;
}

export const objectionLimits = {
  /** Characters of an objection, and of an answer. */
  longest: 2_000,
  /** Open objections of one teacher: more than anyone answers. */
  mostOpen: 20,
} as const;

/** The text as it is kept; undefined when there is none, or more than is read. */
export function readWriting(text: string): string | undefined {
  const written = text.trim();
  return written.length > 0 && written.length <= objectionLimits.longest ? written : undefined;
}
