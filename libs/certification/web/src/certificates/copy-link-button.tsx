import { Trans, useLingui } from '@lingui/react/macro';
import { Link2 } from 'lucide-react';
import { useState } from 'react';
import { Button, TextField, useToast } from '@academy/ui';

/** Copies the address of the public page; where the browser does not allow that, it shows the address to copy. */
export function CopyLinkButton({ address, name }: { address: string; name: string }) {
  const { t } = useLingui();
  const toast = useToast();
  const [shown, setShown] = useState(false);
  const whole = new URL(address, window.location.href).href;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(whole);
      toast(t`De link is gekopieerd`);
    } catch {
      setShown(true);
    }
  };
  return (
    <>
      <Button
        small
        kind="secondary"
        icon={<Link2 size={18} />}
        aria-label={t`Kopieer link: ${name}`}
        onClick={() => void copy()}
      >
        <Trans>Kopieer link</Trans>
      </Button>
      {shown && (
        <TextField
          label={t`Kopieer dit adres`}
          value={whole}
          readOnly
          autoFocus
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </>
  );
}
