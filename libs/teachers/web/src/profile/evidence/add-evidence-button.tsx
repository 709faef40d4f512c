import { Trans, useLingui } from '@lingui/react/macro';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button, IconButton, useText } from '@academy/ui';
import type { EvidencePiece, Framework } from '../keeping/api';
import { AddEvidenceDialog } from './add-evidence-dialog';

interface AddEvidenceButtonProps {
  framework: Framework;
  /** What the evidence is about, when that is known already. */
  competence?: EvidencePiece['competence'];
}

/** Opens the form for a piece of evidence. */
export function AddEvidenceButton({ framework, competence }: AddEvidenceButtonProps) {
  const { t } = useLingui();
  const text = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      {competence ? (
        <IconButton label={t`Voeg bewijs toe voor ${text(competence.name)}`} outlined onClick={() => setOpen(true)}>
          <Plus size={20} />
        </IconButton>
      ) : (
        <Button icon={<Plus size={20} />} onClick={() => setOpen(true)}>
          <Trans>Bewijs toevoegen</Trans>
        </Button>
      )}
      {open && (
        <AddEvidenceDialog framework={framework} competenceId={competence?.id ?? null} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
