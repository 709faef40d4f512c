import { Trans, useLingui } from '@lingui/react/macro';
import { Details, Notice, Stack, useDateFormat, useText } from '@academy/ui';
import type { TempoSchedule } from './api';
import styles from './tempo.module.css';

type Note = TempoSchedule['notes'][number];

/** What has no date, and what there is to know of the dates. */
export function ScheduleNotes({ schedule }: { schedule: TempoSchedule }) {
  const { t } = useLingui();
  const text = useText();
  const wordsOf = useNoteWords();
  const { unscheduled, setAside, notes, holidaySource } = schedule;
  const names = (modules: TempoSchedule['setAside']) => modules.map(({ title }) => text(title)).join(', ');
  const urgent = notes.filter(({ code }) => code !== 'MEETINGS_ASSUMED' && code !== 'HOLIDAYS_UNCHECKED');
  return (
    <Stack gap={12}>
      {unscheduled.length > 0 && (
        <Notice kind="warning" title={t`Nog geen datum`}>
          <Trans>Voor deze stappen vonden we geen datum: {names(unscheduled.map(({ module }) => module))}.</Trans>
        </Notice>
      )}
      {setAside.length > 0 && (
        <Notice title={t`Een andere weg vanwege de datums`}>
          <Trans>Deze modules geven een korter pad, maar je kunt ze niet op tijd volgen: {names(setAside)}.</Trans>
        </Notice>
      )}
      {urgent.map((note) => (
        <Notice key={`${note.code} ${note.module?.slug}`} kind="warning">
          {wordsOf(note)}
        </Notice>
      ))}
      <Details summary={t`Waar rust dit op?`} plain>
        <ul role="list" className={styles.notes}>
          {notes
            .filter((note) => !urgent.includes(note))
            .map((note) => (
              <li key={note.code}>{wordsOf(note)}</li>
            ))}
          <li>
            <Trans>De vakanties komen van {holidaySource}.</Trans>
          </li>
          <li>
            <Trans>Het is een voorstel. Je beslist zelf wanneer je je inschrijft.</Trans>
          </li>
        </ul>
      </Details>
    </Stack>
  );
}

function useNoteWords(): (note: Note) => string {
  const { t } = useLingui();
  const text = useText();
  const { plainDay } = useDateFormat();
  return ({ code, module, day }) => {
    const name = module ? text(module.title) : '';
    const until = day ? plainDay(day) : '';
    const words: Record<Note['code'], string> = {
      MEETINGS_ASSUMED: t`Van een uitvoering kennen we alleen de eerste dag. De andere bijeenkomsten zijn geschat.`,
      HOLIDAYS_UNCHECKED: t`De vakantiedata zijn nog niet nagekeken.`,
      HOLIDAYS_UNKNOWN: t`Na ${until} kennen we de vakanties nog niet. De datums daarna zijn minder zeker.`,
      WANTED_EDITION_LEFT: t`De uitvoering die je koos van ${name} past niet meer. We kozen een andere.`,
      SEAT_TOO_EARLY: t`${name} begint voordat je klaar bent met de stap ervoor.`,
      STARTS_IN_HOLIDAY: t`${name} begint in een schoolvakantie.`,
    };
    return words[code];
  };
}
