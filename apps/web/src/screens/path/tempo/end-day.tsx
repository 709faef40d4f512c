import { Trans } from '@lingui/react/macro';
import { DateText } from '@academy/ui';

/** The day on which the path would be done. */
export function EndDay({ end }: { end: string | null | undefined }) {
  if (!end)
    return (
      <p className="alb-soft">
        <Trans>Er is nu geen einddatum: geen enkele stap heeft een datum.</Trans>
      </p>
    );
  return (
    <p>
      <Trans>
        Met dit tempo ben je klaar op{' '}
        <b>
          <DateText value={end} as="plainDay" />
        </b>
        . Schoolvakanties zijn meegerekend.
      </Trans>
    </p>
  );
}
