import { Trans, useLingui } from '@lingui/react/macro';
import { ConfirmDialog } from '@academy/ui';
import type { DraftKeeper } from '../keeping/draft-keeper';
import { useLeaving } from './use-leaving';

/** Asks before something typed that could not be kept is lost. */
export function LeaveDialog({ keeper }: { keeper: DraftKeeper }) {
  const { t } = useLingui();
  const { asking, stay, leave } = useLeaving(keeper);
  if (!asking) return null;
  return (
    <ConfirmDialog
      title={t`Niet alles is opgeslagen`}
      confirm={t`Ga weg zonder op te slaan`}
      kind="danger"
      pending={false}
      onConfirm={leave}
      onClose={stay}
    >
      <p>
        <Trans>Wat je het laatst typte, is nog niet opgeslagen. Als je nu weggaat, is dat weg.</Trans>
      </p>
    </ConfirmDialog>
  );
}
