import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import type { Account } from '../own-account/api';
import { beginLinking, leaving } from './api';
import { PasswordDialog } from './password-dialog';

interface LinkDialogProps {
  provider: Account['signInProviders'][number];
  onClose: () => void;
}

/** Asks for the password, and leaves for the provider, which shows who one is there. */
export function LinkDialog({ provider: { id, name }, onClose }: LinkDialogProps) {
  const { t } = useLingui();
  const begin = useMutation({
    mutationFn: beginLinking,
    onSuccess: (answer) => answer.__typename === 'ProviderRoundBegun' && leaving.to(answer.url),
  });
  const answer = begin.data;
  return (
    <PasswordDialog
      title={t`Koppel ${name}`}
      confirm={t`Ga naar ${name}`}
      pending={begin.isPending || answer?.__typename === 'ProviderRoundBegun'}
      refusal={answer && answer.__typename !== 'ProviderRoundBegun' ? answer : undefined}
      error={begin.error}
      onConfirm={(password) => begin.mutate({ provider: id, password })}
      onClose={onClose}
    >
      <p>
        <Trans>Je logt zo in bij {name}, en komt daarna hier terug. Voortaan kun je daarmee in dit account.</Trans>
      </p>
    </PasswordDialog>
  );
}
