import { Card } from '@academy/ui';
import type { Contents } from './api';
import styles from './draft-as-text.module.css';
import { parts, type Part } from './differing';
import { useDraftParts, usePartNames } from './use-draft-parts';

/** Everything that a module says, to read; or some parts of it. */
export function DraftAsText({ contents, only = parts }: { contents: Contents; only?: readonly Part[] }) {
  const names = usePartNames();
  const values = useDraftParts(contents);
  return (
    <Card>
      <dl className={styles.parts}>
        {only.map((part) => (
          <div key={part}>
            <dt>{names[part]}</dt>
            <dd>{values[part]}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
