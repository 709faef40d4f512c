import { Trans } from '@lingui/react/macro';
import { useDateFormat, useNumberFormat } from '@academy/ui';
import type { TempoSchedule } from './api';
import { useHolidayWords } from './use-holiday-words';
import styles from './tempo.module.css';

/** Hours between the school holidays. */
export function TermTable({ terms }: { terms: TempoSchedule['terms'] }) {
  const { hours } = useNumberFormat();
  const { briefDay } = useDateFormat();
  const words = useHolidayWords();
  return (
    <table className={styles.table}>
      <caption>
        <Trans>Per periode</Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Periode</Trans>
          </th>
          <th scope="col">
            <Trans>Uren</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {terms.map(({ from, until, before, hours: amount }) => (
          <tr key={from}>
            <th scope="row">
              {before ? <Trans>Tot de {words[before]}</Trans> : <Trans>Daarna</Trans>}
              <span className="alb-soft">
                {' '}
                ({briefDay(from)} – {briefDay(until)})
              </span>
            </th>
            <td>{hours(amount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
