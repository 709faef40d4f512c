import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Button, ErrorCard, ErrorSummary, Notice } from '@academy/ui';
import { newId } from '@academy/ui/gql';
import { submitQuiz, type Part } from './api';
import { fieldOf, QuizQuestion } from './quiz-question';
import { useKeepLearning } from './use-keep-learning';

/** Ids of the chosen options, by question. */
export type Answers = Record<string, readonly string[]>;

interface QuizFormProps {
  part: Part;
  enrolmentId: string;
  /** Whether it came in the place of what had the focus: a result with 'Probeer opnieuw'. */
  focused: boolean;
  onGraded: () => void;
}

/** All questions on one page. Unanswered ones are named; handing in twice counts once. */
export function QuizForm({ part, enrolmentId, focused, onGraded }: QuizFormProps) {
  const { t } = useLingui();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (focused) form.current?.focus();
  }, [focused]);
  const [answers, setAnswers] = useState<Answers>({});
  const [attempt, setAttempt] = useState(0);
  const hand = useHandIn({ part, enrolmentId, answers, onGraded });
  const open = part.questions.filter(({ id }) => !answers[id]?.length);
  const faults = attempt > 0 ? open : [];
  const numberOf = (id: string) => part.questions.findIndex((question) => question.id === id) + 1;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (open.length === 0 && !hand.isPending) hand.mutate();
  };
  return (
    <form ref={form} tabIndex={-1} aria-label={part.titleNl} className="alb-form" noValidate onSubmit={submit}>
      {part.passPercent !== null && part.passPercent !== undefined && (
        <p>
          <Trans>Je haalt de toets met {part.passPercent}% goed. Je mag hem zo vaak doen als je wilt.</Trans>
        </p>
      )}
      <ErrorSummary
        attempt={attempt}
        faults={faults.map(({ id }) => ({ field: fieldOf(id), message: t`Beantwoord vraag ${numberOf(id)}` }))}
      />
      {part.questions.map((question) => (
        <QuizQuestion
          key={question.id}
          question={question}
          number={numberOf(question.id)}
          chosen={answers[question.id] ?? []}
          missing={faults.includes(question)}
          onChoose={(optionIds) => setAnswers((all) => ({ ...all, [question.id]: optionIds }))}
        />
      ))}
      {hand.refusal && (
        <Notice kind="error" live>
          {hand.refusal}
        </Notice>
      )}
      {hand.error && <ErrorCard title={t`Inleveren lukte niet`} error={hand.error} />}
      <div>
        <Button type="submit" pending={hand.isPending}>
          <Trans>Lever in</Trans>
        </Button>
      </div>
    </form>
  );
}

function useHandIn({ part, enrolmentId, answers, onGraded }: Omit<QuizFormProps, 'focused'> & { answers: Answers }) {
  const [idempotencyKey] = useState(newId);
  const keep = useKeepLearning();
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: () =>
      submitQuiz({
        enrolmentId,
        partId: part.id,
        idempotencyKey,
        answers: Object.entries(answers).map(([questionId, optionIds]) => ({ questionId, optionIds: [...optionIds] })),
      }),
    onSuccess: (result) => {
      if (result.__typename !== 'QuizGraded') return;
      keep(result.learning);
      onGraded();
    },
  });
  return { mutate, isPending, error, refusal: data && data.__typename !== 'QuizGraded' ? data.message : undefined };
}
