import { Trans } from '@lingui/react/macro';
import { Actions, Button } from '@academy/ui';

interface WayBackProps {
  pending: boolean;
  onUndo: (() => void) | null;
  onReset: (() => void) | null;
}

/** Takes back the last change, or everything; of everything the price is shown first. */
export function WayBack({ pending, onUndo, onReset }: WayBackProps) {
  if (!onUndo && !onReset) return null;
  return (
    <Actions>
      {onUndo && (
        <Button kind="quiet" small pending={pending} onClick={onUndo}>
          <Trans>Maak mijn laatste wijziging ongedaan</Trans>
        </Button>
      )}
      {onReset && (
        <Button kind="quiet" small onClick={onReset}>
          <Trans>Haal al mijn aanpassingen weg</Trans>
        </Button>
      )}
    </Actions>
  );
}
