import { useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useToast } from '@academy/ui';
import { wantLess } from './api';

/** Says that someone wants less of a module's like, or takes that back; what suits is then asked for anew. */
export function useWantLess(moduleSlug: string) {
  const { t } = useLingui();
  const cache = useQueryClient();
  const toast = useToast();
  return useMutation({
    mutationFn: (less: boolean) => wantLess({ moduleSlug, less }),
    onSuccess: async (result, less) => {
      if (result.__typename !== 'WishKept') return;
      await cache.invalidateQueries({ queryKey: ['matches'] });
      toast(less ? t`Je ziet hier minder van` : t`Dit telt weer gewoon mee`);
    },
  });
}
