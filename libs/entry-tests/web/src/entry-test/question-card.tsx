import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState, type FormEvent, type KeyboardEvent } from 'react';
import {
  Actions,
  Button,
  Card,
  ErrorCard,
  FieldGroup,
  Notice,
  ProgressBar,
  Radio,
  Stack,
  useDutch,
  submitOnEnter,
} from '@academy/ui';
import { answerEntryTest, type EntryTest, type EntryTestQuestion } from './api';
import { StopButton } from './stop-button';
import { useKeepEntryTest } from './use-keep-entry-test';
import styles from './entry-test.module.css';

interface QuestionCardProps {
  attempt: NonNullable<EntryTest['attempt']>;
  question: EntryTestQuestion;
}

/** One question. Whether an answer is right is not told, so that the question can be put to others as well. */
export function QuestionCard({ attempt, question }: QuestionCardProps) {
  const { t } = useLingui();
  const [chosen, setChosen] = useState<string>();
  const [missing, setMissing] = useState(false);
  const { mutate, pending, error, refusal } = useKeepEntryTest(answerEntryTest);
  const number = attempt.answered + 1;
  const answer = (optionId: string | null) => {
    if (!pending) mutate({ attemptId: attempt.id, questionId: question.id, optionId });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(chosen === undefined);
    if (chosen !== undefined) answer(chosen);
  };
  const choose = (event: KeyboardEvent<HTMLFormElement>) => {
    submitOnEnter(event);
    const { key, ctrlKey, metaKey, altKey } = event;
    const option = ctrlKey || metaKey || altKey ? undefined : question.options[Number(key) - 1];
    if (option) setChosen(option.id);
  };
  return (
    <Card>
      <ProgressBar
        label={t`Hoe ver je bent`}
        value={attempt.answered}
        max={attempt.atMost}
        text={t`Vraag ${number} van hooguit ${attempt.atMost}`}
      />
      <form onSubmit={submit} onKeyDown={choose} noValidate>
        <Stack gap={16}>
          <h2 className="alb-soft alb-small">
            <Trans>
              Vraag {number} van hooguit {attempt.atMost}
            </Trans>
          </h2>
          <Choice question={question} chosen={chosen} missing={missing} onChoose={setChosen} />
          {refusal && (
            <Notice kind="error" live>
              {refusal}
            </Notice>
          )}
          {error && <ErrorCard title={t`Je antwoord kwam niet aan`} error={error} />}
          <Actions>
            <Button type="submit" pending={pending}>
              <Trans>Volgende</Trans>
            </Button>
            <Button kind="secondary" aria-disabled={pending} onClick={() => answer(null)}>
              <Trans>Weet ik niet</Trans>
            </Button>
            <StopButton attemptId={attempt.id} />
          </Actions>
          <p className={`alb-soft alb-small ${styles.keys}`}>
            <Trans>Met de toetsen 1 tot en met 4 kies je een antwoord, met Enter ga je verder.</Trans>
          </p>
        </Stack>
      </form>
    </Card>
  );
}

interface ChoiceProps {
  question: EntryTestQuestion;
  chosen: string | undefined;
  missing: boolean;
  onChoose: (optionId: string) => void;
}

const fieldOf = (questionId: string) => `vraag-${questionId}`;

/** The next question takes the focus, so that it is read out. */
function Choice({ question: { id, promptNl, options }, chosen, missing, onChoose }: ChoiceProps) {
  const { t } = useLingui();
  const dutch = useDutch();
  const field = fieldOf(id);
  useEffect(() => document.getElementById(field)?.focus({ preventScroll: true }), [field]);
  return (
    <FieldGroup
      id={field}
      label={
        <span lang={dutch} className={styles.prompt}>
          {promptNl}
        </span>
      }
      error={missing && chosen === undefined ? t`Kies een antwoord, of kies ‘Weet ik niet’` : undefined}
    >
      {options.map((option) => (
        <Radio
          key={option.id}
          name={field}
          label={<span lang={dutch}>{option.textNl}</span>}
          checked={option.id === chosen}
          onChange={() => onChoose(option.id)}
        />
      ))}
    </FieldGroup>
  );
}
