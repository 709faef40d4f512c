import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Tag, useToast, ConfirmDialog, useFocusWhenLost } from '@academy/ui';
import { useSignOffRefusals } from '../refusals/use-sign-off-refusals';
import { signOff, type Participant } from './api';
import styles from './sign-off.module.css';
import { makeStale } from '@academy/gql';

interface SignOffProps {
  participant: Participant;
  /** Title of the module. */
  module: string;
}

/**
 * Says, after asking, that a participant followed the module; the certificate follows by itself. It shows what was done
 * until the list says so too.
 */
export function SignOffButton(props: SignOffProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  const place = useFocusWhenLost<HTMLSpanElement>(String(done));
  const { name } = props.participant;
  if (done) {
    return (
      <span ref={place} tabIndex={-1} className={styles.place}>
        <Tag kind="done">{t`Afgetekend`}</Tag>
      </span>
    );
  }
  return (
    <>
      <Button small kind="secondary" aria-label={t`Aftekenen: ${name}`} onClick={() => setOpen(true)}>
        <Trans>Aftekenen</Trans>
      </Button>
      {open && <SignOffDialog {...props} onDone={() => setDone(true)} onClose={() => setOpen(false)} />}
    </>
  );
}

type SignOffDialogProps = SignOffProps & { onDone: () => void; onClose: () => void };

function SignOffDialog({ participant, module, onDone, onClose }: SignOffDialogProps) {
  const { t } = useLingui();
  const toast = useToast();
  const cache = useQueryClient();
  const { name, enrolmentId } = participant;
  const why = useSignOffRefusals();
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: () => signOff(enrolmentId),
    onSuccess: (result) => {
      if (result.__typename !== 'SignedOff') return;
      onClose();
      onDone();
      void makeStale(cache, 'learning');
      toast(t`Afgetekend: ${name}`);
    },
  });
  return (
    <ConfirmDialog
      title={t`Aftekenen`}
      confirm={t`Teken af`}
      pending={isPending}
      refusal={data && data.__typename !== 'SignedOff' ? why(data) : undefined}
      error={error}
      onConfirm={() => mutate()}
      onClose={onClose}
    >
      <p>
        <Trans>
          Je tekent <b>{module}</b> af voor <b>{name}</b>. Is verder alles klaar, dan krijgt {name} vanzelf een
          certificaat. Vergis je je, dan kun je de aftekening terugnemen, zolang {name} er niet mee is verdergegaan.
        </Trans>
      </p>
    </ConfirmDialog>
  );
}
