import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Link } from 'react-router';
import { Actions, Button, Card, DateText, useText, useWorkplace } from '@academy/ui';
import { AnswerDialog } from './answer-dialog';
import type { ToAnswer } from './api';
import styles from './objections.module.css';

/** One objection with its answer, or with the button that answers it. */
export function ObjectionCard({ toAnswer: { objection, teacherName } }: { toAnswer: ToAnswer }) {
  const { t } = useLingui();
  const [answering, setAnswering] = useState(false);
  const { id, text, madeAt, answer, answeredAt } = objection;
  const name = teacherName || t`Een docent`;
  return (
    <Card as="li">
      <h3>{name}</h3>
      <p className="alb-soft">
        <DateText value={madeAt} as="plainDay" /> · <About objection={objection} />
      </p>
      <blockquote className={styles.written}>{text}</blockquote>
      {answer && answeredAt ? (
        <div>
          <p className="alb-soft alb-small">
            <Trans>
              Beantwoord op <DateText value={answeredAt} as="plainDay" />
            </Trans>
          </p>
          <p className={styles.answer}>{answer}</p>
        </div>
      ) : (
        <Actions>
          <Button small aria-label={t`Antwoord ${name}`} onClick={() => setAnswering(true)}>
            <Trans>Antwoord</Trans>
          </Button>
        </Actions>
      )}
      {answering && <AnswerDialog id={id} name={name} text={text} onClose={() => setAnswering(false)} />}
    </Card>
  );
}

function About({ objection: { module, goal } }: Pick<ToAnswer, 'objection'>) {
  const { home } = useWorkplace();
  const text = useText();
  const route = text(goal);
  if (!module) return <Trans>Over het hele leerpad naar ‘{route}’</Trans>;
  const step = <Link to={`${home}/aanbod/${module.slug}`}>{text(module.title)}</Link>;
  return (
    <Trans>
      Over de stap {step} naar ‘{route}’
    </Trans>
  );
}
