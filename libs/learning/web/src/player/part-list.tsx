import { useLingui } from '@lingui/react/macro';
import { BookOpen, CircleCheck, ListChecks } from 'lucide-react';
import { Link } from 'react-router';
import { useDutch, useNumberFormat, VisuallyHidden } from '@academy/ui';
import type { Part } from './api';
import styles from './learning.module.css';

/** All parts in order; what is done has a tick, and the open one is marked. */
export function PartList({ parts, current }: { parts: readonly Part[]; current: Part }) {
  const { t } = useLingui();
  const { minutes } = useNumberFormat();
  const dutch = useDutch();
  return (
    <nav aria-label={t`Onderdelen van de module`}>
      <ol role="list" className={styles.parts}>
        {parts.map((part) => (
          <li key={part.id}>
            <Link to={`?deel=${part.id}`} aria-current={part.id === current.id ? 'step' : undefined}>
              <PartIcon part={part} />
              <span>
                <span lang={dutch}>{part.titleNl}</span>
                <span className={styles.minutes}>{minutes(part.minutes)}</span>
                {part.done && <VisuallyHidden> ({t`klaar`})</VisuallyHidden>}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function PartIcon({ part: { done, kind } }: { part: Part }) {
  if (done) return <CircleCheck size={20} className={styles.done} />;
  return kind === 'QUIZ' ? <ListChecks size={20} /> : <BookOpen size={20} />;
}
