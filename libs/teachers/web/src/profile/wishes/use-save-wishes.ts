import { useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocale, useToast, type FieldFault } from '@academy/ui';
import { useProfileFaults, useProfileRefusals } from '../../refusals/use-profile-refusals';
import { saveWishes } from '../keeping/api';
import { formFaults } from '../keeping/faults';
import { useKeepProfile } from '../keeping/use-keep-profile';
import { useMended } from '../keeping/use-mended';
import { draftOf, unreadable, wishesOf, type NumberField, type Wishes, type WishesDraft } from './wishes-draft';

/** Saves wishes and limits as a whole, with the way back; what is wrong comes back per field. */
export function useSaveWishes(wishes: Wishes) {
  const { t } = useLingui();
  const toast = useToast();
  const keep = useKeepProfile();
  const locale = useLocale();
  const [attempt, setAttempt] = useState(0);
  const { mend, forget, left } = useMended();
  const faultsIn = useProfileFaults();
  const why = useProfileRefusals();
  const [noNumbers, setNoNumbers] = useState<readonly FieldFault[]>([]);
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: (draft: WishesDraft) => saveWishes(wishesOf(draft, wishes, locale)),
    onSuccess: (outcome) => {
      if (outcome.__typename === 'ProfileSaved') keep(outcome.profile);
    },
  });
  const sayNumber = (field: NumberField): FieldFault => ({
    field,
    message: t`Vul een getal in, zoals 1200 of 1,5. Of laat dit leeg.`,
  });
  const save = (draft: WishesDraft, onSaved: () => void) => {
    const wrong = unreadable(draft, wishes, locale).map(sayNumber);
    setAttempt((count) => count + 1);
    setNoNumbers(wrong);
    forget();
    if (wrong.length > 0) return;
    mutate(draft, {
      onSuccess: ({ __typename }) => {
        if (__typename !== 'ProfileSaved') return;
        onSaved();
        toast(t`Je wensen zijn bewaard`, { label: t`Maak ongedaan`, onPress: () => mutate(draftOf(wishes, locale)) });
      },
    });
  };
  return {
    save,
    mend,
    attempt,
    pending: isPending,
    faults: formFaults('wishes', left(noNumbers.length > 0 ? noNumbers : faultsIn(data))),
    refusal: data?.__typename === 'NotAllowed' ? why(data) : undefined,
    error,
  };
}
