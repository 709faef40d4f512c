import { Trans } from '@lingui/react/macro';
import { DateText } from '@academy/ui';

export interface EndDayProps {
  end: string | null | undefined;
  /** Whether some step has no date, so that the path ends later than what has. */
  incomplete: boolean;
}

/** The day on which the path would be done, or as much of it as has dates. */
export function EndDay({ end, incomplete }: EndDayProps) {
  if (!end)
    return (
      <p className="alb-soft">
        <Trans>Er is nu geen einddatum: geen enkele stap heeft een datum.</Trans>
      </p>
    );
  const date = (
    <b>
      <DateText value={end} as="plainDay" />
    </b>
  );
  if (incomplete)
    return (
      <p>
        <Trans>De stappen met een datum zijn klaar op {date}. Schoolvakanties zijn meegerekend.</Trans>
      </p>
    );
  return (
    <p>
      <Trans>Met dit tempo ben je klaar op {date}. Schoolvakanties zijn meegerekend.</Trans>
    </p>
  );
}
