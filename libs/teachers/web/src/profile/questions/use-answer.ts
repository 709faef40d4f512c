import { useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { plural } from '@lingui/core/macro';
import { useRef } from 'react';
import { useToast } from '@academy/ui';
import { useProfileRefusals } from '../../refusals/use-profile-refusals';
import { addEvidence } from '../keeping/api';
import { useKeepProfile } from '../keeping/use-keep-profile';
import { howManySuit } from './api';

/** Keeps an answer as the teacher's own word, and says what it changed. */
export function useAnswer(onAnswered: (level: number) => void) {
  const { t } = useLingui();
  const toast = useToast();
  const keep = useKeepProfile();
  const why = useProfileRefusals();
  const before = useRef<Promise<number>>(undefined);
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: async ({ competenceId, level }: { competenceId: string; level: number }) => {
      before.current = howManySuit();
      await before.current.catch(() => undefined);
      return addEvidence({ competenceId, type: 'SELF', level });
    },
    onSuccess: (outcome, { level }) => {
      if (outcome.__typename !== 'ProfileSaved') return;
      keep(outcome.profile);
      onAnswered(level);
      void sayWhatChanged();
    },
  });
  const sayWhatChanged = async (): Promise<void> => {
    // What could not be counted is no reason to say anything.
    const [was, is] = await Promise.all([before.current, howManySuit()]).catch(() => [0, 0]);
    const more = (is ?? 0) - (was ?? 0);
    toast(
      more > 0
        ? t`${plural(more, { one: 'Er past # module meer bij je', other: 'Er passen # modules meer bij je' })}`
        : t`Opgeslagen`,
    );
  };
  return {
    say: (competenceId: string, level: number) => mutate({ competenceId, level }),
    pending: isPending,
    error,
    refusal: data && data.__typename !== 'ProfileSaved' ? why(data) : undefined,
  };
}
