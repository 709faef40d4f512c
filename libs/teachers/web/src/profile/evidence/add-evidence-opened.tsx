import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState, type FormEvent } from 'react';
import { Button, Dialog, ErrorCard, ErrorSummary } from '@academy/ui';
import type { Framework } from '../keeping/api';
import { changed, emptyDraft } from './evidence-draft';
import { EvidenceFields } from './evidence-fields';
import { useAddEvidence } from './use-add-evidence';

export interface AddEvidenceDialogProps {
  framework: Framework;
  competenceId: string | null;
  onClose: () => void;
}

/** Asks what someone can do, and what shows it. */
export function AddEvidenceOpened({ framework, competenceId, onClose }: AddEvidenceDialogProps) {
  const { t } = useLingui();
  const formId = useId();
  const [draft, setDraft] = useState(() => emptyDraft(competenceId));
  const { add, mend, pending, faults, attempt, refusal, error } = useAddEvidence(onClose);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!pending) add(draft);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t`Bewijs toevoegen`}
      width="640px"
      actions={(leave) => (
        <>
          <Button type="submit" form={formId} pending={pending}>
            <Trans>Voeg toe</Trans>
          </Button>
          <Button kind="secondary" onClick={leave}>
            <Trans>Terug</Trans>
          </Button>
        </>
      )}
    >
      <form id={formId} className="alb-form" noValidate onSubmit={submit}>
        <ErrorSummary faults={faults.list} attempt={attempt} />
        <EvidenceFields
          framework={framework}
          draft={draft}
          faults={faults.at}
          onChange={(change) => {
            mend(change);
            setDraft((current) => changed(current, change));
          }}
        />
      </form>
      {refusal && <p role="alert">{refusal}</p>}
      {error && <ErrorCard title={t`Opslaan lukte niet`} error={error} />}
    </Dialog>
  );
}
