import { Trans } from '@lingui/react/macro';
import { CloudOff } from 'lucide-react';
import { Button } from '@academy/ui';
import { doubtLine } from './line';
import { useLineIsLost } from './use-line';

/** On every page while the academy cannot be reached. */
export function LostBar() {
  const isLost = useLineIsLost();
  return (
    <div role="status">
      {isLost && (
        <div className="alb-lost">
          <CloudOff size={20} />
          <p>
            <Trans>Geen verbinding met de academie. Je ziet wat er het laatst bekend was.</Trans>
          </p>
          <Button kind="secondary" small onClick={() => void doubtLine()}>
            <Trans>Probeer opnieuw</Trans>
          </Button>
        </div>
      )}
    </div>
  );
}
