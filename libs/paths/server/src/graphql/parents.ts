import type { GoalDossier, KeptPath } from '@academy/paths/core';
import type { PathExplanation } from '@academy/planner/core';
import type { Answer, Fields } from '@academy/sdl';
import type { PathInQuestion } from '../planner/path-now';

/** What is handed over for a path; its resolvers read `kept` and `dossier`. */
export interface TailoredPathParent extends Fields<'TailoredPath', 'schedule' | 'adjustments'> {
  readonly kept: KeptPath;
  readonly dossier: GoalDossier;
}

/** What is handed over for a schedule; its file is made only for who asks for it. */
export interface PathScheduleParent extends Fields<'PathSchedule', 'calendarFile'> {
  readonly calendarFile: () => Answer<'PathSchedule', 'calendarFile'>;
}

/** What is handed over for an explanation; what takes planning again reads from it. */
export interface PathExplanationParent
  extends Fields<'PathExplanation', 'counterfactuals' | 'notChosen'>, Pick<PathExplanation, 'otherWays'> {
  readonly asked: PathInQuestion;
}

/** The same of one step. */
export interface StepExplanationParent extends Fields<'StepExplanation', 'alternatives'> {
  readonly asked: PathInQuestion;
}
