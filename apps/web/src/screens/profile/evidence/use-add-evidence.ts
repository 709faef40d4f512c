import { useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useToast, type FieldFault } from '@academy/ui';
import { addEvidence } from '../api';
import { faultsIn, formFaults } from '../faults';
import { useKeepProfile } from '../use-keep-profile';
import { evidenceOf, type EvidenceDraft } from './evidence-draft';

/** Adds a piece of evidence; what is wrong with it comes back per field. */
export function useAddEvidence(onAdded: () => void) {
  const { t } = useLingui();
  const toast = useToast();
  const keep = useKeepProfile();
  const [attempt, setAttempt] = useState(0);
  const [unnamed, setUnnamed] = useState(false);
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: addEvidence,
    onSuccess: (outcome) => {
      if (outcome.__typename !== 'ProfileSaved') return;
      onAdded();
      keep(outcome.profile);
      toast(t`Je bewijs staat in je profiel`);
    },
  });
  const add = (draft: EvidenceDraft) => {
    const { competenceId } = draft;
    setAttempt((count) => count + 1);
    setUnnamed(competenceId === null);
    if (competenceId !== null) mutate(evidenceOf({ ...draft, competenceId }));
  };
  const noCompetence: FieldFault = { field: 'competenceId', message: t`Kies waar je bewijs over gaat.` };
  return {
    add,
    attempt,
    pending: isPending,
    faults: formFaults('evidence', unnamed ? [noCompetence] : faultsIn(data)),
    refusal: data?.__typename === 'NotAllowed' ? data.message : undefined,
    error,
  };
}
