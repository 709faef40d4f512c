import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { IconButton, useText, useToast, ConfirmDialog } from '@academy/ui';
import { useProfileRefusals } from '../../refusals/use-profile-refusals';
import { removeEvidence, type EvidencePiece } from '../keeping/api';
import { useEvidenceWords } from '../keeping/use-evidence-words';
import { useKeepProfile } from '../keeping/use-keep-profile';

/** Takes a piece of the teacher's own evidence away, after asking. */
export function RemoveEvidenceButton({ piece }: { piece: EvidencePiece }) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const type = useEvidenceWords().types[piece.type];
  const competence = useText()(piece.competence.name);
  return (
    <>
      <IconButton label={t`Verwijder ${type} voor ${competence}`} onClick={() => setOpen(true)}>
        <Trash2 size={20} />
      </IconButton>
      {open && <RemoveDialog piece={piece} onClose={() => setOpen(false)} />}
    </>
  );
}

function RemoveDialog({ piece, onClose }: { piece: EvidencePiece; onClose: () => void }) {
  const { t } = useLingui();
  const type = useEvidenceWords().types[piece.type];
  const competence = useText()(piece.competence.name);
  const toast = useToast();
  const keep = useKeepProfile();
  const why = useProfileRefusals();
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: () => removeEvidence(piece.id),
    onSuccess: (outcome) => {
      if (outcome.__typename !== 'ProfileSaved') return;
      onClose();
      keep(outcome.profile);
      toast(t`Je bewijs is verwijderd`);
    },
  });
  return (
    <ConfirmDialog
      title={t`Bewijs verwijderen`}
      confirm={t`Verwijder dit bewijs`}
      kind="danger"
      pending={isPending}
      refusal={data && data.__typename !== 'ProfileSaved' ? why(data) : undefined}
      error={error}
      onConfirm={() => mutate()}
      onClose={onClose}
    >
      <p>
        <Trans>
          Je verwijdert het bewijs ‘{type}’ voor <b>{competence}</b>. Het telt dan niet meer mee voor je niveau.
        </Trans>
      </p>
    </ConfirmDialog>
  );
}
