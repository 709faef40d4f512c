import { Trans } from '@lingui/react/macro';
import type { PathStanding } from '@academy/gql';

/** What the hours of a path are: those of a path from before are never said as if they were of now. */
export function HoursToGo({ standing }: { standing: PathStanding }) {
  switch (standing) {
    case 'OF_TODAY':
      return <Trans>uur te gaan</Trans>;
    case 'NEW_PATH_OFFERED':
      return <Trans>uur op je oude pad</Trans>;
    case 'OUTDATED':
      return <Trans>uur, nog niet bijgewerkt</Trans>;
  }
}
