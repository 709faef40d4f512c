import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { ErrorCard, Notice } from '@academy/ui';
import { useWorkRefusals } from '../refusals/use-work-refusals';
import type { TryingAgain } from './use-try-again';

/** What came of asking to try again; it stays until something else is asked. */
export function TryAnswer({ again: { data, error } }: { again: TryingAgain }) {
  const { t } = useLingui();
  const why = useWorkRefusals();
  if (error) return <ErrorCard title={t`Opnieuw proberen lukte niet`} error={error} />;
  if (!data) return null;
  if (data.__typename !== 'TryingAgain')
    return (
      <Notice kind={data.__typename === 'WorkDone' ? 'success' : 'error'} live>
        {why(data)}
      </Notice>
    );
  const { count } = data;
  return (
    <Notice kind="info" live>
      {count === 0
        ? t`Dit was al gevraagd, of is net gelukt. Je hoeft niets te doen.`
        : t`${plural(count, { one: '# taak wordt', other: '# taken worden' })} nu opnieuw geprobeerd. Lukt het, dan verdwijnt het hier vanzelf.`}
    </Notice>
  );
}
