import { Trans, useLingui } from '@lingui/react/macro';
import { Plus } from 'lucide-react';
import { Button, ErrorCard, Notice } from '@academy/ui';
import { useStartDraft } from './use-start-draft';

interface BeginModuleProps {
  readonly competenceId: string;
  readonly level: number;
  /** What it leads to, in words. */
  readonly name: string;
}

/** Begins a new module that leads to a level, and goes to where it is written. For who writes for the organisation. */
export function BeginModule({ competenceId, level, name }: BeginModuleProps) {
  const { t } = useLingui();
  const { start, starting, refusal, error } = useStartDraft();
  return (
    <div>
      <Button
        kind="quiet"
        small
        icon={<Plus size={16} />}
        pending={starting === null}
        aria-label={t`Nieuwe module voor ${name}`}
        onClick={() => starting === undefined && start(null, { competenceId, level })}
      >
        <Trans>Nieuwe module</Trans>
      </Button>
      {refusal && (
        <Notice kind="error" live>
          {refusal}
        </Notice>
      )}
      {error && <ErrorCard title={t`Beginnen lukte niet`} error={error} />}
    </div>
  );
}
