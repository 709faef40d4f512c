import { Trans, useLingui } from '@lingui/react/macro';
import { useDateFormat, useNumberFormat } from '@academy/ui';
import type { HolidayKind } from '@academy/gql';
import type { TempoSchedule } from './api';
import styles from './tempo.module.css';

type Week = TempoSchedule['weeks'][number];

/** Hours of each week with work, and what there is to say of it. */
export function WeekTable({ weeks, words }: { weeks: readonly Week[]; words: Record<HolidayKind, string> }) {
  const { t } = useLingui();
  const { number } = useNumberFormat();
  const { plainDay } = useDateFormat();
  const remarkOn = ({ holiday, abovePace, meetingHours }: Week): string =>
    [
      holiday && words[holiday],
      meetingHours > 0 && t`${number(meetingHours)} uur bijeenkomst`,
      abovePace && t`boven je tempo`,
    ]
      .filter(Boolean)
      .join(', ');
  return (
    <table className={styles.table}>
      <caption>
        <Trans>Per week met werk</Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Week van</Trans>
          </th>
          <th scope="col">
            <Trans>Uren</Trans>
          </th>
          <th scope="col">
            <Trans>Bijzonder</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {weeks
          .filter(({ hours }) => hours > 0)
          .map((week) => (
            <tr key={week.monday}>
              <th scope="row">{plainDay(week.monday)}</th>
              <td>{number(week.hours)}</td>
              <td>{remarkOn(week) || '–'}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
