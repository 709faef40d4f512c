import { useLingui } from '@lingui/react/macro';
import { useCommonRefusals, useDateFormat } from '@academy/ui';
import type { RecordProgressMutation, SayHoursMutation, SubmitQuizMutation } from '@academy/gql';
import { useLearningProblems } from './use-learning-problems';

type Answer =
  RecordProgressMutation['recordProgress'] | SubmitQuizMutation['submitQuiz'] | SayHoursMutation['sayHours'];
export type LearningRefusal = Exclude<Answer, { __typename: 'ProgressKept' | 'QuizGraded' | 'HoursKept' }>;

/** Why what someone did in a module was not kept. */
export function useLearningRefusals(): (refusal: LearningRefusal) => string {
  const { t } = useLingui();
  const { time } = useDateFormat();
  const common = useCommonRefusals();
  const problems = useLearningProblems();
  return (refusal) => {
    switch (refusal.__typename) {
      case 'NoAccess':
        return t`Deze inschrijving geeft je geen toegang. Kijk bij Mijn inschrijvingen of je een plek hebt.`;
      case 'QuizPaused': {
        const from = time(refusal.tryAgainAt);
        return t`Na een poging die niet lukt, wacht je even. Vanaf ${from} kun je de toets opnieuw inleveren.`;
      }
      case 'InvalidInput':
        return problems(refusal);
      case 'IdempotencyKeyReused':
        return common(refusal);
    }
  };
}
