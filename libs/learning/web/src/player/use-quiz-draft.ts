import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { keepQuizDraft, learningQuery, type Part } from './api';
import { unsentAnswers, type Answers } from './unsent-answers';

const changesIn = (answers: Answers) =>
  Object.entries(answers).map(([questionId, optionIds]) => ({ questionId, optionIds: [...optionIds] }));

/** As the academy takes them; a question without a choice is left out. */
export const listOf = (answers: Answers) => changesIn(answers).filter(({ optionIds }) => optionIds.length > 0);

/** Saving and handing in go one after the other: what was chosen before never arrives after what was handed in. */
export const turnOf = (enrolmentId: string, partId: string) => ({ id: `quiz-${enrolmentId}-${partId}` });

/**
 * What was chosen in a quiz and not handed in. Every choice is kept: at the academy, so that it outlives a reload, the
 * session and this device, and in this tab for as long as the academy does not have it. Only what changed is sent: a
 * choice made on another device stays.
 */
export function useQuizDraft(part: Part, enrolmentId: string) {
  const cache = useQueryClient();
  const unsent = unsentAnswers(enrolmentId, part.id);
  const [answers, setAnswers] = useState<Answers>(() => ({ ...answersIn(part), ...unsent.read() }));
  const { mutate } = useMutation({
    scope: turnOf(enrolmentId, part.id),
    mutationFn: (changed: Answers) => keepQuizDraft({ enrolmentId, partId: part.id, answers: changesIn(changed) }),
    onSuccess: (result, changed) => {
      if (result.__typename === 'QuizDraftKept') unsent.forget(changed);
    },
  });
  const [left] = useState(unsent.read);
  useEffect(() => {
    if (Object.keys(left).length > 0) mutate(left);
  }, [left, mutate]);
  const choose = (questionId: string, optionIds: readonly string[]) => {
    const chosen = { ...answers, [questionId]: optionIds };
    setAnswers(chosen);
    cache.setQueryData(
      learningQuery(enrolmentId).queryKey,
      (learning) =>
        learning && {
          ...learning,
          parts: learning.parts.map((one) => (one.id === part.id ? { ...one, draft: listOf(chosen) } : one)),
        },
    );
    mutate(unsent.keep({ [questionId]: optionIds }));
  };
  return { answers, choose, clear: unsent.clear };
}

const answersIn = ({ draft }: Part): Answers =>
  Object.fromEntries(draft.map(({ questionId, optionIds }) => [questionId, optionIds]));
