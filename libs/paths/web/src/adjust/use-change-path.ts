import { useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useToast } from '@academy/ui';
import type { AdjustPathInput } from '@academy/gql';
import { useAdjustmentRefusals } from '../refusals/use-adjustment-refusals';
import { adjustPath } from '../tempo/api';
import { inputBefore } from '../tempo/tempo-draft';
import { keepAdjusted, whenOutdated } from '../tempo/use-adjust';

/** Changes the path by hand and says so, with the way back. */
export function useChangePath() {
  const { t } = useLingui();
  const cache = useQueryClient();
  const toast = useToast();
  const why = useAdjustmentRefusals();
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: adjustPath,
    onSuccess: (answer) => {
      whenOutdated(cache, answer);
      if (answer.__typename !== 'PathAdjusted') return;
      keepAdjusted(cache, answer.path);
      const back = inputBefore(answer.before, answer.modulesBefore);
      toast(t`Je leerpad is aangepast`, { label: t`Maak ongedaan`, onPress: () => mutate(back) });
    },
  });
  return {
    change: (input: AdjustPathInput) => mutate(input),
    pending: isPending,
    error,
    refusal: data && data.__typename !== 'PathAdjusted' ? why(data) : undefined,
  };
}
