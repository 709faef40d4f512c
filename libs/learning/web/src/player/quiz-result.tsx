import { Trans, useLingui } from '@lingui/react/macro';
import { CircleCheck, CircleX } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Actions, Button, List, ListRow, Notice, useDutch, useNumberFormat } from '@academy/ui';
import type { AttemptOnPageFragment } from '@academy/gql';
import type { Part } from './api';
import styles from './learning.module.css';
import { TryAgainFrom } from './try-again-from';

interface QuizResultProps {
  part: Part;
  attempt: AttemptOnPageFragment;
  /** Whether it was handed in just now: then the focus goes here. */
  fresh: boolean;
  next: Part | undefined;
  onNext: (next: Part) => void;
  onAgain: () => void;
}

/** How an attempt went: once it is passed question by question, before that only that it is not. */
export function QuizResult({ part, attempt, fresh, next, onNext, onAgain }: QuizResultProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fresh) box.current?.focus();
  }, [fresh]);
  const { passed } = attempt;
  return (
    <>
      <div ref={box} tabIndex={-1} className={styles.heading}>
        {passed ? <Passed attempt={attempt} /> : <NotPassed part={part} />}
      </div>
      {passed && <Results part={part} attempt={attempt} />}
      <Actions>
        {passed && next && (
          <Button onClick={() => onNext(next)}>
            <Trans>Volgende</Trans>
          </Button>
        )}
        {!part.tryAgainAt && (
          <Button kind={passed ? 'secondary' : 'primary'} onClick={onAgain}>
            {passed ? <Trans>Doe de toets nog eens</Trans> : <Trans>Probeer opnieuw</Trans>}
          </Button>
        )}
      </Actions>
    </>
  );
}

function Passed({ attempt: { correct, total } }: { attempt: AttemptOnPageFragment }) {
  const { t } = useLingui();
  return (
    <Notice kind="success" title={t`Gehaald`}>
      <Trans>
        Je had {correct} van de {total} vragen goed.
      </Trans>
    </Notice>
  );
}

function NotPassed({ part: { passPercent, tryAgainAt } }: { part: Part }) {
  const { t } = useLingui();
  const { percent } = useNumberFormat();
  const enough = percent((passPercent ?? 0) / 100);
  return (
    <Notice kind="warning" title={t`Nog niet gehaald`}>
      <p>
        <Trans>Je had minder dan {enough} goed. Lees de teksten van deze module nog eens.</Trans>
      </p>
      <p role="status">
        {tryAgainAt ? <TryAgainFrom moment={tryAgainAt} /> : <Trans>Je kunt het nu opnieuw proberen.</Trans>}
      </p>
    </Notice>
  );
}

function Results({ part, attempt }: { part: Part; attempt: AttemptOnPageFragment }) {
  const { t } = useLingui();
  const dutch = useDutch();
  return (
    <List label={t`Vraag voor vraag`}>
      {part.questions.map((question, index) => {
        const result = attempt.results.find(({ questionId }) => questionId === question.id);
        const Mark = result?.correct ? CircleCheck : CircleX;
        return (
          <ListRow
            key={question.id}
            icon={<Mark size={22} className={result?.correct ? styles.done : styles.wrong} />}
            title={
              <span lang={dutch}>
                {index + 1}. {question.promptNl}
              </span>
            }
          >
            <b>{result?.correct ? t`Goed` : t`Niet goed`}</b>
            {result?.explanationNl && <p lang={dutch}>{result.explanationNl}</p>}
          </ListRow>
        );
      })}
    </List>
  );
}
