import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useToast } from '@academy/ui';
import { accountQuery, type Account } from '../own-account/api';
import { unlinkSignIn } from './api';
import { PasswordDialog } from './password-dialog';

interface UnlinkDialogProps {
  link: Account['linkedSignIns'][number];
  onClose: () => void;
}

/** Asks for the password, and unlinks; every other session ends with it. */
export function UnlinkDialog({ link: { id, name }, onClose }: UnlinkDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const cache = useQueryClient();
  const unlink = useMutation({
    mutationFn: unlinkSignIn,
    onSuccess: (answer) => {
      if (answer.__typename !== 'SignInUnlinked') return;
      cache.setQueryData(accountQuery.queryKey, answer.account);
      onClose();
      toast(t`Losgemaakt: ${name}`);
    },
  });
  const answer = unlink.data;
  return (
    <PasswordDialog
      title={t`Maak ${name} los`}
      confirm={t`Maak los`}
      kind="danger"
      pending={unlink.isPending}
      refusal={answer && answer.__typename !== 'SignInUnlinked' ? answer : undefined}
      error={unlink.error}
      onConfirm={(password) => unlink.mutate({ id, password })}
      onClose={onClose}
    >
      <p>
        <Trans>Daarna kun je daarmee niet meer inloggen. Je bent overal anders uitgelogd.</Trans>
      </p>
    </PasswordDialog>
  );
}
