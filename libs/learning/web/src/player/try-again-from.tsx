import { Trans } from '@lingui/react/macro';
import { DateText, useDateFormat } from '@academy/ui';

/** From when a quiz can be handed in again: '15.30 uur' today, with its day on another. */
export function TryAgainFrom({ moment }: { moment: string }) {
  const { day } = useDateFormat();
  const isToday = day(moment) === day(new Date().toISOString());
  return (
    <Trans>
      Je kunt het opnieuw proberen vanaf <DateText value={moment} as={isToday ? 'time' : 'instant'} />.
    </Trans>
  );
}
