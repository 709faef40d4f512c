import { Trans, useLingui } from '@lingui/react/macro';
import type { Account } from '../own-account/api';
import { ByPasswordDialog } from '../own-account/by-password-dialog';
import { useLinkRefusals } from '../refusals/use-link-refusals';
import { beginLinking, leaving } from './api';

interface LinkDialogProps {
  provider: Account['signInProviders'][number];
  onClose: () => void;
}

/** Asks for the password, and leaves for the provider, which shows who one is there. */
export function LinkDialog({ provider: { id, name }, onClose }: LinkDialogProps) {
  const { t } = useLingui();
  return (
    <ByPasswordDialog
      title={t`Koppel ${name}`}
      confirm={t`Ga naar ${name}`}
      change={(password) => beginLinking({ provider: id, password })}
      isDone={(answer) => answer.__typename === 'ProviderRoundBegun'}
      why={useLinkRefusals()}
      onDone={({ url }) => leaving.to(url)}
      onClose={onClose}
    >
      <p>
        <Trans>Je logt zo in bij {name}, en komt daarna hier terug. Voortaan kun je daarmee in dit account.</Trans>
      </p>
    </ByPasswordDialog>
  );
}
