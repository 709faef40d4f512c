import { useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { numberTyped, useLocale, useToast, type FieldFault } from '@academy/ui';
import { useProfileFaults, useProfileRefusals } from '../../refusals/use-profile-refusals';
import { addEvidence } from '../keeping/api';
import { formFaults } from '../keeping/faults';
import { useKeepProfile } from '../keeping/use-keep-profile';
import { useMended } from '../keeping/use-mended';
import { evidenceOf, isChosen, type EvidenceDraft } from './evidence-draft';

/** Adds a piece of evidence; what is wrong with it comes back per field. */
export function useAddEvidence(onAdded: () => void) {
  const { t } = useLingui();
  const toast = useToast();
  const keep = useKeepProfile();
  const [attempt, setAttempt] = useState(0);
  const locale = useLocale();
  const { mend, forget, left } = useMended();
  const faultsIn = useProfileFaults();
  const why = useProfileRefusals();
  const [unclear, setUnclear] = useState<readonly FieldFault[]>([]);
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: addEvidence,
    onSuccess: (outcome) => {
      if (outcome.__typename !== 'ProfileSaved') return;
      onAdded();
      keep(outcome.profile);
      toast(t`Je bewijs staat in je profiel`);
    },
  });
  const noCompetence: FieldFault = { field: 'competenceId', message: t`Kies waar je bewijs over gaat.` };
  const noType: FieldFault = { field: 'type', message: t`Kies waaruit het blijkt.` };
  const noNumber: FieldFault = { field: 'years', message: t`Vul een getal in, zoals 12 of 1,5.` };
  const add = (draft: EvidenceDraft) => {
    const noYears = draft.type === 'YEARS' && numberTyped(draft.years, locale, 'years') === undefined;
    const wrong = [
      ...(draft.competenceId === null ? [noCompetence] : []),
      ...(draft.type === null ? [noType] : []),
      ...(noYears ? [noNumber] : []),
    ];
    setAttempt((count) => count + 1);
    setUnclear(wrong);
    forget();
    if (isChosen(draft) && !noYears) mutate(evidenceOf(draft, locale));
  };
  return {
    add,
    mend,
    attempt,
    pending: isPending,
    faults: formFaults('evidence', left(unclear.length > 0 ? unclear : faultsIn(data))),
    refusal: data?.__typename === 'NotAllowed' ? why(data) : undefined,
    error,
  };
}
