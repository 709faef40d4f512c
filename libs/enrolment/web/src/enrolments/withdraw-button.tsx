import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, useText, useToast, ConfirmDialog } from '@academy/ui';
import type { EnrolmentItemFragment } from '@academy/gql';
import { useEnrolmentRefusals } from '../refusals/use-enrolment-refusals';
import { withdrawEnrolment } from './api';
import { useKeepEnrolment } from './use-keep-enrolment';

const states: readonly EnrolmentItemFragment['state'][] = ['REQUESTED', 'QUEUED', 'ENROLLED'];

/** Takes an enrolment back, after asking; nothing at all when it is too late for that. */
export function WithdrawButton({ enrolment }: { enrolment: EnrolmentItemFragment }) {
  const { t } = useLingui();
  const title = useText()(enrolment.module.title);
  const [open, setOpen] = useState(false);
  if (!states.includes(enrolment.state)) return null;
  return (
    <>
      <Button kind="quiet" aria-label={t`Trek in: ${title}`} onClick={() => setOpen(true)}>
        <Trans>Trek in</Trans>
      </Button>
      {open && <WithdrawDialog enrolment={enrolment} onClose={() => setOpen(false)} />}
    </>
  );
}

function WithdrawDialog({ enrolment, onClose }: { enrolment: EnrolmentItemFragment; onClose: () => void }) {
  const { t } = useLingui();
  const title = useText()(enrolment.module.title);
  const toast = useToast();
  const keep = useKeepEnrolment();
  const why = useEnrolmentRefusals();
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: () => withdrawEnrolment(enrolment.id),
    onSuccess: (result) => {
      if (result.__typename !== 'EnrolmentWithdrawn') return;
      onClose();
      keep(result.enrolment);
      toast(t`Je inschrijving is ingetrokken`);
    },
  });
  return (
    <ConfirmDialog
      title={t`Inschrijving intrekken`}
      confirm={t`Trek mijn inschrijving in`}
      kind="danger"
      pending={isPending}
      refusal={data && data.__typename !== 'EnrolmentWithdrawn' ? why(data) : undefined}
      error={error}
      onConfirm={() => mutate()}
      onClose={onClose}
    >
      <p>
        <Trans>
          Je trekt je inschrijving voor <b>{title}</b> in. Je plek gaat naar wie het langst wacht.
        </Trans>
      </p>
    </ConfirmDialog>
  );
}
