import { Trans, useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { Card, FieldLink, useFocusEachAttempt, type FieldFault } from '@academy/ui';
import styles from './editor.module.css';

interface ToDoListProps {
  left: readonly FieldFault[];
  /** How often handing in was tried: each time, what is left takes the focus. */
  attempt: number;
}

/** What has to be done before the module can be handed in, each with a way to where. */
export function ToDoList({ left, attempt }: ToDoListProps) {
  const { t } = useLingui();
  const titleId = useId();
  const some = left.length > 0;
  const box = useFocusEachAttempt(attempt, some);
  return (
    <div ref={box} role="group" tabIndex={-1} aria-labelledby={titleId} className={styles.toDo}>
      <Card kind={some ? 'plain' : 'tint'}>
        <h2 id={titleId}>{some ? t`Nog te doen` : t`Klaar om in te dienen`}</h2>
        {some ? (
          <ol>
            {left.map((fault, at) => (
              <li key={at}>
                <FieldLink {...fault} />
              </li>
            ))}
          </ol>
        ) : (
          <p>
            <Trans>Alles wat nodig is, staat erin. Een curator van de academie leest de module.</Trans>
          </p>
        )}
      </Card>
    </div>
  );
}
