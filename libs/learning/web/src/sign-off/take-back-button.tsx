import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, TextArea, useToast, ConfirmDialog } from '@academy/ui';
import { useSignOffRefusals } from '../refusals/use-sign-off-refusals';
import { takeBackSignOff, type Participant } from './api';
import { makeStale } from '@academy/gql';

interface TakeBackProps {
  participant: Participant;
  /** Title of the module. */
  module: string;
}

/** Takes a sign-off back, and the certificate with it, with a reason that its teacher reads. */
export function TakeBackButton(props: TakeBackProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const { name } = props.participant;
  return (
    <>
      <Button small kind="secondary" aria-label={t`Terugnemen: ${name}`} onClick={() => setOpen(true)}>
        <Trans>Terugnemen</Trans>
      </Button>
      {open && <TakeBackDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

const LEAST = 5;

function TakeBackDialog({ participant, module, onClose }: TakeBackProps & { onClose: () => void }) {
  const { t } = useLingui();
  const toast = useToast();
  const cache = useQueryClient();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { name, enrolmentId } = participant;
  const tooShort = reason.trim().length < LEAST;
  const why = useSignOffRefusals();
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: () => takeBackSignOff(enrolmentId, reason),
    onSuccess: (result) => {
      if (result.__typename !== 'SignOffTakenBack') return;
      onClose();
      void makeStale(cache, 'learning');
      toast(t`Aftekening teruggenomen: ${name}`);
    },
  });
  return (
    <ConfirmDialog
      title={t`Aftekening terugnemen`}
      confirm={t`Neem terug`}
      pending={isPending}
      refusal={data && data.__typename !== 'SignOffTakenBack' ? why(data) : undefined}
      error={error}
      onConfirm={() => (tooShort ? setTried(true) : mutate())}
      onClose={onClose}
    >
      <p>
        <Trans>
          Je neemt de aftekening van <b>{module}</b> voor <b>{name}</b> terug. Is er al een certificaat, dan wordt dat
          ingetrokken. Dat kan zolang {name} er niet mee is verdergegaan naar een volgende module of uitvoering.
        </Trans>
      </p>
      <TextArea
        label={t`Reden`}
        hint={t`${name} leest deze reden.`}
        value={reason}
        maxLength={500}
        error={tried && tooShort ? t`Schrijf een reden van 5 tot 500 tekens.` : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
    </ConfirmDialog>
  );
}
