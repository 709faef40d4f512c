import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, useToast } from '@academy/ui';
import { ConfirmDialog } from '../../dialogs/confirm-dialog';
import { makeStale } from '../../live/stale';
import { editionsQuery, signOff, type OwnEdition, type Participant } from './api';

interface SignOffProps {
  participant: Participant;
  /** Title of the module. */
  module: string;
  onDone: (enrolmentId: string) => void;
}

/** Says, after asking, that a participant followed the module; the certificate follows by itself. */
export function SignOffButton(props: SignOffProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const { name } = props.participant;
  return (
    <>
      <Button small kind="secondary" aria-label={t`Aftekenen: ${name}`} onClick={() => setOpen(true)}>
        <Trans>Aftekenen</Trans>
      </Button>
      {open && <SignOffDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function SignOffDialog({ participant, module, onDone, onClose }: SignOffProps & { onClose: () => void }) {
  const { t } = useLingui();
  const toast = useToast();
  const keep = useKeepSignOff();
  const { name, enrolmentId } = participant;
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: () => signOff(enrolmentId),
    onSuccess: (result) => {
      if (result.__typename !== 'SignedOff') return;
      onClose();
      onDone(enrolmentId);
      keep(enrolmentId);
      toast(t`Afgetekend: ${name}`);
    },
  });
  return (
    <ConfirmDialog
      title={t`Aftekenen`}
      confirm={t`Teken af`}
      pending={isPending}
      refusal={data && data.__typename !== 'SignedOff' ? data.message : undefined}
      error={error}
      onConfirm={() => mutate()}
      onClose={onClose}
    >
      <p>
        <Trans>
          Je tekent <b>{module}</b> af voor <b>{name}</b>. Daarna krijgt {name} vanzelf een certificaat. Dit kun je hier
          niet terugdraaien.
        </Trans>
      </p>
    </ConfirmDialog>
  );
}

/** Shows the participant as done at once; what the academy says comes after it. */
function useKeepSignOff() {
  const cache = useQueryClient();
  return (enrolmentId: string) => {
    const done = (participant: Participant): Participant =>
      participant.enrolmentId === enrolmentId ? { ...participant, state: 'COMPLETED' } : participant;
    cache.setQueryData(editionsQuery.queryKey, (all: OwnEdition[] | undefined) =>
      all?.map((own) => ({ ...own, participants: own.participants.map(done) })),
    );
    void makeStale(cache, 'learning');
  };
}
