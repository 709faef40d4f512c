import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { deskQuery, tryAgain, type WhichWork } from './api';

type Answer = Awaited<ReturnType<typeof tryAgain>>;
export type TryingAgain = UseMutationResult<Answer, Error, WhichWork | { readonly id: string }>;

/** Has work tried now; whatever came of it, how it stands is asked anew. */
export function useTryAgain(): TryingAgain {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: tryAgain,
    onSettled: () => void cache.invalidateQueries({ queryKey: deskQuery.queryKey }),
  });
}
