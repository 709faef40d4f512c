import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { Fingerprint } from 'lucide-react';
import { canUsePasskeys, enterByPasskey, type Entered } from '@academy/identity/web';
import { Button, ErrorCard, Notice } from '@academy/ui';

interface PasskeyButtonProps {
  onEntered: (me: Entered) => void;
  /** After the password. */
  second?: boolean;
}

/** The way in without a password; what talks to the device is fetched for who presses. */
export function PasskeyButton({ onEntered, second }: PasskeyButtonProps) {
  const { t } = useLingui();
  const enter = useMutation({
    mutationFn: enterByPasskey,
    onSuccess: (answer) => answer.__typename === 'SignedIn' && onEntered(answer.me),
  });
  if (!canUsePasskeys()) return null;
  const kind = enter.data?.__typename;
  return (
    <>
      <Button
        kind="secondary"
        wide
        icon={<Fingerprint size={18} />}
        pending={enter.isPending}
        onClick={() => enter.mutate()}
      >
        {second ? <Trans>Gebruik een passkey</Trans> : <Trans>Log in met een passkey</Trans>}
      </Button>
      {kind === 'left' && (
        <Notice live>
          <Trans>Er is geen passkey gebruikt. Misschien heeft dit apparaat er geen voor de academie.</Trans>
        </Notice>
      )}
      {kind === 'PasskeyRefused' && (
        <Notice kind="error" live>
          <Trans>Deze passkey werkte hier niet. Probeer het opnieuw, of log in met je wachtwoord.</Trans>
        </Notice>
      )}
      {enter.error && <ErrorCard title={t`Inloggen lukte niet`} error={enter.error} />}
    </>
  );
}
