import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useToast } from '@academy/ui';
import { accountQuery, type Account } from '../own-account/api';
import { ByPasswordDialog } from '../own-account/by-password-dialog';
import { useLinkRefusals } from '../refusals/use-link-refusals';
import { unlinkSignIn } from './api';

interface UnlinkDialogProps {
  link: Account['linkedSignIns'][number];
  onClose: () => void;
}

/** Asks for the password, and unlinks; every other session ends with it. */
export function UnlinkDialog({ link: { id, name }, onClose }: UnlinkDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const cache = useQueryClient();
  return (
    <ByPasswordDialog
      title={t`Maak ${name} los`}
      confirm={t`Maak los`}
      kind="danger"
      change={(password) => unlinkSignIn({ id, password })}
      isDone={(answer) => answer.__typename === 'SignInUnlinked'}
      why={useLinkRefusals()}
      onDone={({ account }) => {
        cache.setQueryData(accountQuery.queryKey, account);
        onClose();
        toast(t`Losgemaakt: ${name}`);
      }}
      onClose={onClose}
    >
      <p>
        <Trans>Daarna kun je daarmee niet meer inloggen. Je bent overal anders uitgelogd.</Trans>
      </p>
    </ByPasswordDialog>
  );
}
