import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useWorkplace } from '@academy/ui';
import { useDraftRefusals } from '../../refusals/use-draft-refusals';
import { startDraft, type Beginning } from '../api';
import { keepInCache } from '../keeping/keep-in-cache';

/** Begins a new module, or the next version of one, and goes to where it is written. */
export function useStartDraft() {
  const { id, home } = useWorkplace();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const why = useDraftRefusals();
  const { mutate, isPending, data, error, variables } = useMutation({
    mutationFn: (beginning: Beginning) => startDraft(id, beginning),
    onSuccess: async (answer) => {
      if (answer.__typename !== 'DraftKept') return;
      await keepInCache(cache, answer.draft);
      await navigate(`${home}/modules/${answer.draft.id}`);
    },
  });
  return {
    start: (module: string | null, towards: Beginning['towards'] = null) => mutate({ module, towards }),
    /** Slug of the module that is being begun, null of a new one; undefined when nothing is. */
    starting: isPending ? variables.module : undefined,
    refusal: data && data.__typename !== 'DraftKept' ? why(data) : undefined,
    error,
  };
}
