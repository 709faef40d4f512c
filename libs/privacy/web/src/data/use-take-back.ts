import { useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useToast } from '@academy/ui';
import { erasureQuery, takeBackErasure } from './erasure-api';

/** Takes back that one asked to be erased; every page that says so hears of it. */
export function useTakeBack() {
  const { t } = useLingui();
  const toast = useToast();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: takeBackErasure,
    onSuccess: async (now) => {
      cache.setQueryData(erasureQuery.queryKey, now);
      toast(t`Er wordt niets gewist`);
      await cache.invalidateQueries({ queryKey: ['me'] });
    },
  });
}
