import { Trans, useLingui } from '@lingui/react/macro';
import { CircleAlert, CircleCheck } from 'lucide-react';
import { Button } from '@academy/ui';
import { Fault } from '@academy/gql';
import { useDraftRefusals } from '../../refusals/use-draft-refusals';
import type { Kept, Progress } from '../keeping/draft-keeper';
import styles from './editor.module.css';

interface ProgressLineProps {
  kept: Kept;
  onRetry: () => void;
  /** To where is chosen what stays. */
  onChoose: () => void;
}

/** Whether everything is kept; it stays in sight, and says so when it changes. */
export function ProgressLine({ kept: { progress, unsaved }, onRetry, onChoose }: ProgressLineProps) {
  const canRetry = progress.kind === 'failed' || progress.kind === 'refused';
  return (
    <div className={styles.progress}>
      <p role="status">
        {progress.kind === 'resting' && !unsaved && <CircleCheck size={18} />}
        {(canRetry || progress.kind === 'changed') && <CircleAlert size={18} />}
        <span>
          <Words progress={progress} unsaved={unsaved} />
        </span>
      </p>
      {canRetry && (
        <Button kind="secondary" small onClick={onRetry}>
          <Trans>Probeer opnieuw</Trans>
        </Button>
      )}
      {progress.kind === 'changed' && (
        <Button kind="secondary" small onClick={onChoose}>
          <Trans>Bekijk het verschil</Trans>
        </Button>
      )}
    </div>
  );
}

function Words({ progress, unsaved }: { progress: Progress; unsaved: boolean }) {
  const why = useWhyNot();
  switch (progress.kind) {
    case 'resting':
      return unsaved ? <Trans>Nog niet alles is opgeslagen</Trans> : <Trans>Opgeslagen</Trans>;
    case 'keeping':
      return <Trans>Wordt opgeslagen…</Trans>;
    default:
      return <Trans>Niet opgeslagen: {why(progress)}</Trans>;
  }
}

type NotKept = Exclude<Progress, { kind: 'resting' | 'keeping' }>;

function useWhyNot(): (progress: NotKept) => string {
  const { t } = useLingui();
  const refused = useDraftRefusals();
  return (progress) => {
    if (progress.kind === 'refused') return refused(progress.refusal);
    if (progress.kind === 'changed') return t`iemand anders heeft dit concept gewijzigd. Kies wat blijft.`;
    const kind = progress.error instanceof Fault ? progress.error.kind : undefined;
    if (kind === 'unreachable') return t`de academie is nu niet te bereiken. Wat je typte, staat hier nog.`;
    if (kind === 'too-many' || kind === 'busy') return t`het is nu te druk. Wacht even; wat je typte, staat hier nog.`;
    return t`er ging bij ons iets mis. Wat je typte, staat hier nog.`;
  };
}
