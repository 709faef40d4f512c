import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { Actions, Button, Card, ErrorCard, Notice, ProgressBar, Stack, useText, submitOnEnter } from '@academy/ui';
import type { Framework } from '../keeping/api';
import { LevelChoice, levelChoiceId } from '../evidence/level-choice';
import styles from '../profile.module.css';
import type { ProfileQuestion } from './api';
import { levelOfKey, type Place } from './round';
import { useAnswer } from './use-answer';
import { useWhyAsked } from './use-why-asked';

interface QuestionFormProps {
  question: ProfileQuestion;
  framework: Framework;
  place: Place;
  /** What was said of it earlier in this round. */
  answered: number | undefined;
  onAnswered: (level: number) => void;
  onSkip: () => void;
  onBack: (() => void) | undefined;
}

/** One question. No level is chosen beforehand: what is said must be the teacher's own word. */
export function QuestionForm({ question, framework, place, answered, onAnswered, onSkip, onBack }: QuestionFormProps) {
  const { t } = useLingui();
  const name = useText()(question.competence.name);
  const whyAsked = useWhyAsked();
  const competence = framework.competences.find(({ id }) => id === question.competence.id);
  const [level, setLevel] = useState<number | null>(answered ?? null);
  const [missing, setMissing] = useState(false);
  const { say, pending, error, refusal } = useAnswer(onAnswered);
  const heading = useFocusedHeading();
  if (!competence) return null;
  const levels = framework.levels.map((known) => known.level).filter((known) => known <= competence.maxLevel);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(level === null);
    if (level === null) document.getElementById(levelChoiceId)?.focus();
    else if (!pending) say(competence.id, level);
  };
  const choose = (event: KeyboardEvent<HTMLFormElement>) => {
    submitOnEnter(event);
    const { key, ctrlKey, metaKey, altKey } = event;
    const chosen = ctrlKey || metaKey || altKey ? undefined : levelOfKey(key, levels);
    if (chosen !== undefined) setLevel(chosen);
  };
  return (
    <Card>
      <ProgressBar
        label={t`Hoe ver je bent`}
        value={place.at}
        max={place.of}
        text={t`Vraag ${place.at + 1} van ${place.of}`}
      />
      <form onSubmit={submit} onKeyDown={choose} noValidate>
        <Stack gap={16}>
          <div>
            <p className="alb-soft">
              <Trans>
                Vraag {place.at + 1} van {place.of}
              </Trans>
            </p>
            <h2 ref={heading} tabIndex={-1} className={styles.place}>
              {name}
            </h2>
            <p className="alb-soft">{whyAsked[question.because]}</p>
          </div>
          <LevelChoice
            framework={framework}
            competence={competence}
            notYet
            value={level}
            error={missing && level === null ? t`Kies wat het best bij je past, of sla de vraag over` : undefined}
            onChange={setLevel}
          />
          {refusal && (
            <Notice kind="error" live>
              {refusal}
            </Notice>
          )}
          {error && <ErrorCard title={t`Opslaan lukte niet`} error={error} />}
          <Actions>
            <Button type="submit" pending={pending}>
              <Trans>Dit past bij mij</Trans>
            </Button>
            <Button kind="secondary" onClick={onSkip}>
              <Trans>Sla over</Trans>
            </Button>
            {onBack && (
              <Button kind="quiet" onClick={onBack}>
                <Trans>Vorige vraag</Trans>
              </Button>
            )}
          </Actions>
          <p className={`alb-soft alb-small ${styles.keys}`}>
            <Trans>Met de toetsen 0 tot en met 5 kies je een niveau, met Enter ga je verder.</Trans>
          </p>
        </Stack>
      </form>
    </Card>
  );
}

/** The next question takes the focus, so that it is read out. */
function useFocusedHeading() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return heading;
}
