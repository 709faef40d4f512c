import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { keepQuizDraft, learningQuery, type Part } from './api';
import { unsentAnswers, type Answers } from './unsent-answers';

/** As the academy takes them; a question without a choice is left out. */
export const listOf = (answers: Answers) =>
  Object.entries(answers)
    .filter(([, optionIds]) => optionIds.length > 0)
    .map(([questionId, optionIds]) => ({ questionId, optionIds: [...optionIds] }));

/** Saving and handing in go one after the other: what was chosen before never arrives after what was handed in. */
export const turnOf = (enrolmentId: string, partId: string) => ({ id: `quiz-${enrolmentId}-${partId}` });

/**
 * What was chosen in a quiz and not handed in. Every choice is kept: at the academy, so that it outlives a reload, the
 * session and this device, and in this tab for as long as the academy does not have it.
 */
export function useQuizDraft(part: Part, enrolmentId: string) {
  const cache = useQueryClient();
  const unsent = unsentAnswers(enrolmentId, part.id);
  const [answers, setAnswers] = useState<Answers>(() => unsent.read() ?? answersIn(part));
  const { mutate } = useMutation({
    scope: turnOf(enrolmentId, part.id),
    mutationFn: (chosen: Answers) => keepQuizDraft({ enrolmentId, partId: part.id, answers: listOf(chosen) }),
    onSuccess: (result, chosen) => {
      if (result.__typename === 'QuizDraftKept') unsent.forget(chosen);
    },
  });
  const [left] = useState(unsent.read);
  useEffect(() => {
    if (left) mutate(left);
  }, [left, mutate]);
  const choose = (questionId: string, optionIds: readonly string[]) => {
    const chosen = { ...answers, [questionId]: optionIds };
    setAnswers(chosen);
    unsent.keep(chosen);
    cache.setQueryData(
      learningQuery(enrolmentId).queryKey,
      (learning) =>
        learning && {
          ...learning,
          parts: learning.parts.map((one) => (one.id === part.id ? { ...one, draft: listOf(chosen) } : one)),
        },
    );
    mutate(chosen);
  };
  return { answers, choose, clear: unsent.clear };
}

const answersIn = ({ draft }: Part): Answers =>
  Object.fromEntries(draft.map(({ questionId, optionIds }) => [questionId, optionIds]));
