import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useId, useRef } from 'react';
import { Card } from '@academy/ui';
import styles from './editor.module.css';
import type { ToDo } from './use-faults';

interface ToDoListProps {
  left: readonly ToDo[];
  /** How often handing in was tried: each time, what is left takes the focus. */
  attempt: number;
}

/** What has to be done before the module can be handed in, each with a way to where. */
export function ToDoList({ left, attempt }: ToDoListProps) {
  const { t } = useLingui();
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const some = left.length > 0;
  const told = useRef(0);
  useEffect(() => {
    if (!some || attempt <= told.current) return;
    told.current = attempt;
    box.current?.focus();
  }, [some, attempt]);
  return (
    <div ref={box} role="group" tabIndex={-1} aria-labelledby={titleId} className={styles.toDo}>
      <Card kind={some ? 'plain' : 'tint'}>
        <h2 id={titleId}>{some ? t`Nog te doen` : t`Klaar om in te dienen`}</h2>
        {some ? (
          <ol>
            {left.map(({ field, message }, at) => (
              <li key={at}>
                <a
                  href={`#${field}`}
                  onClick={(event) => {
                    event.preventDefault();
                    document.getElementById(field)?.focus();
                  }}
                >
                  {message}
                </a>
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
