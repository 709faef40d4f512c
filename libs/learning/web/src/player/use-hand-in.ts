import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useIdempotencyKey } from '@academy/ui';
import { useLearningRefusals } from '../refusals/use-learning-refusals';
import { learningQuery, submitQuiz, type Part } from './api';
import type { Answers } from './unsent-answers';
import { useKeepLearning } from './use-keep-learning';
import { listOf, turnOf } from './use-quiz-draft';

interface HandIn {
  part: Part;
  enrolmentId: string;
  answers: Answers;
  onGraded: () => void;
}

/** Hands in what was chosen. Handing the same in twice counts once; other answers are another attempt. */
export function useHandIn({ part, enrolmentId, answers, onGraded }: HandIn) {
  const cache = useQueryClient();
  const keyOf = useIdempotencyKey();
  const keep = useKeepLearning();
  const why = useLearningRefusals();
  const { mutate, isPending, data, error } = useMutation({
    scope: turnOf(enrolmentId, part.id),
    mutationFn: () => {
      const given = { enrolmentId, partId: part.id, answers: listOf(answers) };
      return submitQuiz({ ...given, idempotencyKey: keyOf(given) });
    },
    onSuccess: async (result) => {
      if (result.__typename === 'QuizGraded') {
        keep(result.learning);
        onGraded();
      } else if (result.__typename === 'QuizPaused') {
        // An attempt of which the answer never came, or one in another tab: the page tells of it, and of the pause.
        await cache.invalidateQueries({ queryKey: learningQuery(enrolmentId).queryKey });
      }
    },
  });
  return { mutate, isPending, error, refusal: data && data.__typename !== 'QuizGraded' ? why(data) : undefined };
}
