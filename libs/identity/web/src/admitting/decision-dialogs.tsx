import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ConfirmDialog, TextArea, useToast } from '@academy/ui';
import { useRegistrationRefusals } from '../refusals/use-registration-refusals';
import { decide, overviewQuery, type ToDecide, type Verdict } from './api';

interface OfRegistration {
  id: string;
  name: string;
  onClose: () => void;
}

/** Asks before an organisation is let in: its owner can act at once. */
export function AdmitDialog({ id, name, askedBy, onClose }: OfRegistration & { askedBy: string }) {
  const { t } = useLingui();
  const { mutate, ...state } = useDecision(id, t`Toegelaten: ${name}`, onClose);
  return (
    <ConfirmDialog
      title={t`Laat ${name} toe?`}
      confirm={t`Laat toe`}
      {...state}
      onConfirm={() => mutate({ kind: 'admit' })}
      onClose={onClose}
    >
      <p>
        <Trans>
          {askedBy} is dan eigenaar, en bepaalt wie er welke rol heeft. Ga eerst na of {askedBy} voor de organisatie mag
          spreken.
        </Trans>
      </p>
    </ConfirmDialog>
  );
}

/** Asks before a registration is closed, as the organisation is here already. */
export function KnownDialog({ id, name, known, onClose }: OfRegistration & { known: ToDecide['alike'][number] }) {
  const { t } = useLingui();
  const { mutate, ...state } = useDecision(id, t`Afgesloten: ${name}`, onClose);
  return (
    <ConfirmDialog
      title={t`Is ${name} hetzelfde als ${known.name}?`}
      confirm={t`Ja, dit is het`}
      {...state}
      onConfirm={() => mutate({ kind: 'known', organisation: known.id })}
      onClose={onClose}
    >
      <p>
        <Trans>
          De aanmelding wordt afgesloten. Wie haar deed, leest dat de organisatie al meedoet, en krijgt daardoor geen
          rol.
        </Trans>
      </p>
    </ConfirmDialog>
  );
}

/** Why an organisation is not let in, which whoever registered it reads. */
export function RefuseDialog({ id, name, onClose }: OfRegistration) {
  const { t } = useLingui();
  const writing = useRef<HTMLTextAreaElement>(null);
  const [missing, setMissing] = useState(false);
  const { mutate, ...state } = useDecision(id, t`Niet toegelaten: ${name}`, onClose);
  const send = () => {
    const reason = writing.current?.value.trim() ?? '';
    setMissing(reason === '');
    if (reason === '') writing.current?.focus();
    else mutate({ kind: 'refuse', reason });
  };
  return (
    <ConfirmDialog
      title={t`Laat ${name} niet toe?`}
      confirm={t`Laat niet toe`}
      kind="danger"
      {...state}
      onConfirm={send}
      onClose={onClose}
    >
      <TextArea
        ref={writing}
        onInput={() => setMissing(false)}
        label={t`De reden`}
        hint={t`Wie de organisatie aanmeldde, leest dit in een mail.`}
        error={missing ? t`Schrijf eerst een reden.` : undefined}
        maxLength={1000}
        rows={4}
        required
      />
    </ConfirmDialog>
  );
}

/** Decides, shows what waits then, and says that it was done. */
function useDecision(id: string, said: string, onClose: () => void) {
  const cache = useQueryClient();
  const toast = useToast();
  const why = useRegistrationRefusals();
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: (verdict: Verdict) => decide(id, verdict),
    onSuccess: (answer) => {
      if (answer.__typename !== 'RegistrationDecided') return void cache.invalidateQueries(overviewQuery);
      cache.setQueryData(overviewQuery.queryKey, answer.overview);
      onClose();
      toast(said);
    },
  });
  const refusal = data && data.__typename !== 'RegistrationDecided' ? why(data) : undefined;
  return { mutate, pending: isPending, refusal, error };
}
