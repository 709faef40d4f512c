import { Trans } from '@lingui/react/macro';
import { DateText, useDutch } from '@academy/ui';
import type { Part } from './api';
import styles from './learning.module.css';

/** Where a text has its facts from, and when they were last checked; nothing where nobody said so. */
export function Sources({ part: { sources, checkedOn } }: { part: Part }) {
  const dutch = useDutch();
  if (sources.length === 0) return null;
  return (
    <section className={styles.sources}>
      <h3>
        <Trans>Bronnen</Trans>
      </h3>
      <ul lang={dutch}>
        {sources.map(({ title, publisher, date, url }) => (
          <li key={title}>
            {url ? (
              <a href={url} rel="noreferrer">
                {title}
              </a>
            ) : (
              <cite>{title}</cite>
            )}
            <span>{`, ${publisher}, ${date}`}</span>
          </li>
        ))}
      </ul>
      {checkedOn && (
        <p>
          <Trans>
            Nagekeken op <DateText value={checkedOn} />
          </Trans>
        </p>
      )}
    </section>
  );
}
