import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AdjustPathInput, PathOnPageFragment, TempoOnPathFragment } from '@academy/gql';
import { pathQuery } from '../path/api';
import { useAdjustmentRefusals } from '../refusals/use-adjustment-refusals';
import { adjustPath, tempoQuery } from './api';
import { inputBefore } from './tempo-draft';

type Answer = Awaited<ReturnType<typeof adjustPath>>;

/** Shows a path as it was changed at once. */
export function keepAdjusted(cache: QueryClient, path: PathOnPageFragment & TempoOnPathFragment): void {
  cache.setQueryData<TempoOnPathFragment | null>(tempoQuery(path.computedAt).queryKey, path);
  cache.setQueryData<PathOnPageFragment | null>(pathQuery.queryKey, path);
}

/** What is refused for being from before is asked for again: the path, and the price of what is in hand. */
export function whenOutdated(cache: QueryClient, answer: Answer): void {
  if (answer.__typename === 'PathOutdated') void cache.invalidateQueries({ queryKey: ['path'] });
}

/** Changes the path and shows it at once; keeps what takes the last change back. */
export function useAdjust(onAdjusted: () => void) {
  const cache = useQueryClient();
  const [undo, setUndo] = useState<AdjustPathInput | null>(null);
  const why = useAdjustmentRefusals();
  const mutation = useMutation({
    mutationFn: ({ input }: { input: AdjustPathInput; undoes: boolean }) => adjustPath(input),
    onSuccess: (answer: Answer, { undoes }) => {
      whenOutdated(cache, answer);
      if (answer.__typename !== 'PathAdjusted') return;
      setUndo(undoes ? null : inputBefore(answer.before, answer.modulesBefore));
      keepAdjusted(cache, answer.path);
      onAdjusted();
    },
  });
  const { data } = mutation;
  return {
    apply: (input: AdjustPathInput) => mutation.mutate({ input, undoes: false }),
    undo: undo && (() => mutation.mutate({ input: undo, undoes: true })),
    /** What was refused is about a change that is no longer the one in hand. */
    forget: () => {
      if (!mutation.isPending) mutation.reset();
    },
    pending: mutation.isPending,
    error: mutation.error,
    refusal: data && data.__typename !== 'PathAdjusted' ? why(data) : undefined,
  };
}
