import { Trans, useLingui } from '@lingui/react/macro';
import { Figure, ProgressBar, useNumberFormat } from '@academy/ui';
import type { PathOnPageFragment, PathStanding } from '@academy/gql';
import { pathProgress } from './path-progress';

/** The hours of a path, and how far one is. */
export function PathHours({ path }: { path: PathOnPageFragment }) {
  const { t } = useLingui();
  const { number, hours } = useNumberFormat();
  const { done, total } = pathProgress(path);
  return (
    <>
      <Figure value={number(path.hours)}>
        <HoursToGo standing={path.standing} />
      </Figure>
      <ProgressBar
        label={t`Voortgang van je leerpad`}
        value={done}
        max={total}
        text={t`${number(done)} van ${hours(total)} klaar`}
      />
    </>
  );
}

/** What the hours of a path are: those of a path from before are never said as if they were of now. */
function HoursToGo({ standing }: { standing: PathStanding }) {
  switch (standing) {
    case 'OF_TODAY':
      return <Trans>uur te gaan</Trans>;
    case 'NEW_PATH_OFFERED':
      return <Trans>uur op je oude pad</Trans>;
    case 'OUTDATED':
      return <Trans>uur, nog niet bijgewerkt</Trans>;
  }
}
