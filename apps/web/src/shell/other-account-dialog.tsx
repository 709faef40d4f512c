import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Dialog } from '@academy/ui';
import { setOtherAccount, useOtherAccount } from '../session/other-account';
import type { Me } from '../session/use-session';

/** Told as soon as another tab signs in as somebody else, and again at everything this page then tries in vain. */
export function OtherAccountDialog({ me }: { me: Me }) {
  const { t } = useLingui();
  const cache = useQueryClient();
  const stay = () => setOtherAccount(cache, 'stayed');
  return (
    <Dialog
      open={useOtherAccount() === 'told'}
      onClose={stay}
      title={t`Er is nu iemand anders ingelogd`}
      actions={
        <>
          <Button onClick={() => window.location.assign('/')}>
            <Trans>Ga verder met het andere account</Trans>
          </Button>
          <Button kind="secondary" onClick={stay}>
            <Trans>Blijf op deze pagina</Trans>
          </Button>
        </>
      }
    >
      <p>
        <Trans>
          Deze pagina is van <b>{me.name}</b>. In een ander tabblad heeft iemand anders ingelogd. Daarom kun je hier nu
          niets bewaren of versturen.
        </Trans>
      </p>
      <p>
        <Trans>Wil je verder als {me.name}? Log dan in het andere tabblad uit, en log weer in als jezelf.</Trans>
      </p>
    </Dialog>
  );
}
