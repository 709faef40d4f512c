import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Button, ErrorCard, ErrorSummary, Notice, useNumberFormat } from '@academy/ui';
import type { Part } from './api';
import { fieldOf, QuizQuestion } from './quiz-question';
import { TryAgainFrom } from './try-again-from';
import { useHandIn } from './use-hand-in';
import { useQuizDraft } from './use-quiz-draft';

interface QuizFormProps {
  part: Part;
  enrolmentId: string;
  /** Whether it came in the place of what had the focus: a result with 'Probeer opnieuw'. */
  focused: boolean;
  onGraded: () => void;
}

/** All questions on one page. Unanswered ones are named; what was chosen is kept until it is handed in. */
export function QuizForm({ part, enrolmentId, focused, onGraded }: QuizFormProps) {
  const { t } = useLingui();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (focused) form.current?.focus();
  }, [focused]);
  const { answers, choose, clear } = useQuizDraft(part, enrolmentId);
  const [attempt, setAttempt] = useState(0);
  const hand = useHandIn({
    ...{ part, enrolmentId, answers },
    onGraded: () => {
      clear();
      onGraded();
    },
  });
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
      <Rules part={part} />
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
          onChoose={(optionIds) => choose(question.id, optionIds)}
        />
      ))}
      {part.tryAgainAt ? (
        <Notice kind="warning" live>
          <TryAgainFrom moment={part.tryAgainAt} />
        </Notice>
      ) : (
        hand.refusal && (
          <Notice kind="error" live>
            {hand.refusal}
          </Notice>
        )
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

/** Told before one begins. */
function Rules({ part: { passPercent } }: { part: Part }) {
  const { percent } = useNumberFormat();
  if (passPercent === null || passPercent === undefined) return null;
  const enough = percent(passPercent / 100);
  return (
    <>
      <p>
        <Trans>
          Je haalt de toets met {enough} goed. Lukt het niet, dan mag je het na een pauze opnieuw proberen. Die pauze
          wordt elke keer langer. Welke vragen goed waren, zie je als je de toets hebt gehaald.
        </Trans>
      </p>
      <p className="alb-soft alb-small">
        <Trans>Je antwoorden worden bewaard terwijl je ze kiest.</Trans>
      </p>
    </>
  );
}
