import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { ErrorCard, useNumberFormat } from '@academy/ui';
import { useMatchingRefusals } from '../refusals/use-matching-refusals';
import { effectQuery } from './api';

/** What a proposal would do to paths of teachers, planned now. */
export function EffectText({ figuresId }: { figuresId: string }) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(effectQuery(figuresId));
  if (error && !data)
    return <ErrorCard title={t`Uitrekenen lukte niet`} error={error} onRetry={() => void refetch()} />;
  return (
    <div role="status">
      {data === undefined ? (
        <p className="alb-soft">
          <Trans>We plannen een deel van de paden opnieuw, om te zien wat er zou veranderen.</Trans>
        </p>
      ) : (
        <Effect effect={data} />
      )}
    </div>
  );
}

type Effect = Awaited<ReturnType<NonNullable<ReturnType<typeof effectQuery>['queryFn']>>>;

function Effect({ effect }: { effect: Effect }) {
  const { hours } = useNumberFormat();
  const why = useMatchingRefusals();
  if (!effect) return null;
  if (effect.__typename !== 'FiguresEffect') return <p>{why(effect)}</p>;
  const { paths, changed, onlyHours, hoursMore } = effect;
  return (
    <>
      <p>
        <Trans>
          Van {paths} paden krijgen er <b>{changed}</b> andere modules, en {onlyHours} alleen andere uren.
        </Trans>
      </p>
      <p>
        {hoursMore > 0 && <Trans>Een pad wordt gemiddeld {hours(tenths(hoursMore))} langer.</Trans>}
        {hoursMore < 0 && <Trans>Een pad wordt gemiddeld {hours(tenths(-hoursMore))} korter.</Trans>}
        {hoursMore === 0 && <Trans>Een pad blijft gemiddeld even lang.</Trans>}
      </p>
    </>
  );
}

const tenths = (value: number): number => Math.round(value * 10) / 10;
