import { Trans } from '@lingui/react/macro';
import { useNumberFormat, useText } from '@academy/ui';
import type { Sought } from './sought';
import styles from './demand.module.css';

/** Lines that the chart has: below these one reads the table. */
const MOST = 8;

/** How many look for each level, and for how many of them there is no place; the table below says the same in words. */
export function DemandChart({ lines }: { lines: readonly Sought[] }) {
  const text = useText();
  const { number } = useNumberFormat();
  const shown = lines.filter(({ people }) => people !== null).slice(0, MOST);
  const most = Math.max(...shown.map(({ people }) => people ?? 0));
  const percent = (value: number) => `${(100 * value) / most}%`;
  return (
    <figure className={styles.figure}>
      <figcaption className="alb-field__label">
        <Trans>Mensen die dit zoeken; met rand: voor hen is geen plek</Trans>
      </figcaption>
      <div className={styles.chart} aria-hidden="true">
        {shown.map(({ asked, people, short }) => (
          <div key={`${asked.competenceId} ${asked.level}`} className={styles.line}>
            <span className={styles.name}>
              {text(asked.name)} · {asked.level}
            </span>
            <span className={styles.bars}>
              <span className={styles.served} style={{ inlineSize: percent((people ?? 0) - (short ?? 0)) }} />
              <span className={styles.short} style={{ inlineSize: percent(short ?? 0) }} />
              <span className={styles.count}>{number(people ?? 0)}+</span>
            </span>
          </div>
        ))}
      </div>
    </figure>
  );
}
