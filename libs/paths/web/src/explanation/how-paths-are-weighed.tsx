import { Trans } from '@lingui/react/macro';
import { Scale } from 'lucide-react';
import { Link } from 'react-router';
import { Details, Stack } from '@academy/ui';

/** What decides over a path, in which order, and what never does. */
export function HowPathsAreWeighed() {
  return (
    <Details icon={<Scale size={18} />} summary={<Trans>Hoe wegen we dit?</Trans>}>
      <Stack gap={12}>
        <ol>
          <li>
            <Trans>
              Eerst valt af wat niet past bij <Link to="/profiel#wensen">je wensen en grenzen</Link>, of vol is.
            </Trans>
          </li>
          <li>
            <Trans>Dan telt alleen de tijd: zo weinig mogelijk uren tot je doel.</Trans>
          </li>
          <li>
            <Trans>Bij gelijke uren: zo weinig mogelijk modules.</Trans>
          </li>
          <li>
            <Trans>
              Is ook dat gelijk: wat dicht bij je vorige pad blijft, wat dichtbij is, en wie minder wordt gekozen. Dat
              kost je nooit een uur.
            </Trans>
          </li>
        </ol>
        <p>
          <Trans>
            Wat je al kunt, leiden we af uit <Link to="/profiel#kunnen">je bewijs</Link>. Een eigen inschatting telt
            licht, een certificaat of oordeel telt zwaar. Oud bewijs telt minder.
          </Trans>
        </p>
        <p>
          <Trans>We wegen nooit mee: je leeftijd, je geslacht, je afkomst, je naam en de school waar je werkt.</Trans>
        </p>
      </Stack>
    </Details>
  );
}
