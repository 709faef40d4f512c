import type { ContentPart } from '@academy/academy-folder';
import type { CompletionRule } from '@academy/contracts/catalogue';
import type { TeacherId } from '@academy/contracts/identity';
import type { Dice } from '@academy/kernel';
import { grade, type QuizAnswer } from '@academy/learning/core';
import type { Filled } from '../whole/whole';
import type { SeededIds } from './ids';

type Followed = { -readonly [Part in keyof Filled['followed']]: Filled['followed'][Part][number][] };
export type { Followed };

interface Follower {
  readonly enrolmentId: string;
  readonly teacherId: TeacherId;
  readonly moduleSlug: string;
  readonly versionId: string;
  readonly parts: readonly ContentPart[];
  readonly rule: CompletionRule;
  /** Whether it may have been completed by now. */
  readonly mayBeDone: boolean;
  readonly since: Date;
}

type Quiz = Extract<ContentPart, { kind: 'quiz' }>;

/** How far someone with a seat is: parts in their order, quizzes passed or not; adds it to `all` and says whether all is done. */
export function follow(all: Followed, follower: Follower, dice: Dice, ids: SeededIds): boolean {
  const { enrolmentId, teacherId, moduleSlug, versionId, parts, rule, since } = follower;
  const completes = follower.mayBeDone && rule === 'all-parts' && dice.chance(0.5);
  const upTo = completes ? parts.length : dice.between(0, parts.length - 1);
  const at = (day: number): Date => new Date(since.getTime() + day * 86_400_000);
  parts.slice(0, upTo).forEach((part, day) => {
    if (part.kind === 'quiz') all.attempts.push(attemptAt(part, { enrolmentId, at: at(day), right: true }, dice, ids));
    all.doneParts.push({ enrolmentId, partId: part.id, doneAt: at(day) });
  });
  const next = parts[upTo];
  if (next?.kind === 'quiz' && dice.chance(0.3)) {
    all.attempts.push(attemptAt(next, { enrolmentId, at: at(upTo), right: false }, dice, ids));
  }
  all.followings.push({
    ...{ enrolmentId, teacherId, moduleSlug, versionId, signedOffBy: null, signedOffAt: null },
    ...(completes ? { completedAt: at(upTo), rule } : { completedAt: null, rule: null }),
  });
  return completes;
}

interface Attempting {
  readonly enrolmentId: string;
  readonly at: Date;
  readonly right: boolean;
}

function attemptAt(quiz: Quiz, { enrolmentId, at, right }: Attempting, dice: Dice, ids: SeededIds) {
  const answers = quiz.questions.map((question): QuizAnswer => ({
    questionId: question.id,
    optionIds: right ? question.correct : wrongly(question, dice),
  }));
  const id = ids.next<'QuizAttempt'>();
  return { ...grade(quiz, answers), ...{ id, enrolmentId, partId: quiz.id, at, answers, idempotencyKey: id } };
}

/** One that is not right; where all are, all but one of them. */
function wrongly({ options, correct }: Quiz['questions'][number], dice: Dice): string[] {
  const others = options.filter(({ id }) => !correct.includes(id));
  return others.length > 0 ? [dice.oneOf(others).id] : correct.slice(1);
}
