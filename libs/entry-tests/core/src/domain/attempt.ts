import type { CompetenceId, Level } from '@academy/contracts/competences';
import type { TeacherId } from '@academy/contracts/identity';
import { addDays, dayOf, type Day, type Id } from '@academy/kernel';
import type { Asked } from './answer-model';
import type { ItemText } from './item';
import type { Answered } from './measurement';

export type AttemptId = Id<'EntryTestAttempt'>;

export const attemptStates = ['open', 'measured', 'inconclusive', 'given-up'] as const;
export type AttemptState = (typeof attemptStates)[number];

/** A question as it was asked: with its difficulty as it was known then, so that a result never changes afterwards. */
export interface AskedItem {
  readonly item: ItemText & Asked & { readonly revision: number };
  /** The chosen option; null for "I don't know". Undefined while the question is open. */
  readonly optionId: string | null | undefined;
}

/** One person's test in one competence. */
export interface Attempt {
  readonly id: AttemptId;
  readonly teacherId: TeacherId;
  readonly competenceId: CompetenceId;
  readonly state: AttemptState;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  /** What was measured; null in every other state. */
  readonly level: Level | null;
  /** In the order of asking; the last one is open while the test is. */
  readonly asked: readonly AskedItem[];
}

/** Days in which a test can be gone on with. */
const DAYS_OPEN = 7;

/** Whether a test can be gone on with; one that was left for long counts as given up. */
export const isOpen = ({ state, startedAt }: Attempt, today: Day): boolean =>
  state === 'open' && addDays(dayOf(startedAt), DAYS_OPEN) >= today;

export const isRight = ({ item, optionId }: AskedItem): boolean => optionId === item.correct;

export const isAnswered = ({ optionId }: AskedItem): boolean => optionId !== undefined;

/** What was answered, for measuring. */
export const answeredIn = ({ asked }: Pick<Attempt, 'asked'>): Answered[] =>
  asked.filter(isAnswered).map((one) => ({ item: one.item, right: isRight(one) }));

/** The question that waits for an answer; undefined when the test ended. */
export const openQuestion = ({ state, asked }: Attempt): AskedItem | undefined =>
  state === 'open' ? asked.find((one) => !isAnswered(one)) : undefined;
