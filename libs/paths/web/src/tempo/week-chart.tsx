import { Trans, useLingui } from '@lingui/react/macro';
import { Details, useDateFormat, useNumberFormat } from '@academy/ui';
import type { TempoSchedule } from './api';
import { TermTable } from './term-table';
import { useHolidayWords } from './use-holiday-words';
import { WeekTable } from './week-table';
import styles from './tempo.module.css';

/** How many times the pace the chart is high: a placement of a whole week must not flatten all other weeks. */
const TALLEST = 3;

/** The load of each week as bars, with the pace as a line; the tables below say the same in words. */
export function WeekChart({ schedule: { weeks, terms, hoursPerWeek } }: { schedule: TempoSchedule }) {
  const { t } = useLingui();
  const { briefDay } = useDateFormat();
  const { hours } = useNumberFormat();
  const most = Math.max(...weeks.map((week) => week.hours));
  const top = Math.min(TALLEST * hoursPerWeek, Math.max(hoursPerWeek, most));
  const percent = (value: number) => `${Math.min(100, (100 * value) / top)}%`;
  const [first, last] = [weeks[0], weeks.at(-1)];
  return (
    <figure className={styles.figure}>
      <figcaption className="alb-field__label">
        <Trans>Uren per week</Trans>
      </figcaption>
      <div className={styles.chart} aria-hidden="true">
        <div className={styles.pace} style={{ insetBlockEnd: percent(hoursPerWeek) }} />
        {weeks.map((week) => (
          <span key={week.monday} className={week.holiday ? styles.holiday : styles.week}>
            <span className={week.abovePace ? styles.above : styles.bar} style={{ blockSize: percent(week.hours) }} />
          </span>
        ))}
      </div>
      <div className={styles.ends} aria-hidden="true">
        <span>{first && briefDay(first.monday)}</span>
        <span>{t`drukste week: ${hours(most)}`}</span>
        <span>{last && briefDay(last.monday)}</span>
      </div>
      <Legend weeks={weeks} cut={most > top} />
      <Details summary={t`Bekijk als tabel`} plain>
        <TermTable terms={terms} />
        <WeekTable weeks={weeks} words={useHolidayWords()} />
      </Details>
    </figure>
  );
}

function Legend({ weeks, cut }: { weeks: TempoSchedule['weeks']; cut: boolean }) {
  const holidays = weeks.some(({ holiday }) => holiday);
  const above = weeks.some(({ abovePace }) => abovePace);
  return (
    <p className="alb-soft alb-small">
      <Trans>De streep is je tempo.</Trans> {holidays && <Trans>Grijs is vakantie.</Trans>}{' '}
      {above && <Trans>Geel met rand: bijeenkomsten nemen meer tijd dan je tempo.</Trans>}{' '}
      {cut && <Trans>De hoogste staven zijn afgekapt.</Trans>}
    </p>
  );
}
