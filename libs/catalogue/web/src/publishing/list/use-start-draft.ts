import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useWorkplace } from '@academy/ui';
import { useDraftRefusals } from '../../refusals/use-draft-refusals';
import { startDraft } from '../api';
import { keepInCache } from '../keeping/keep-in-cache';

/** Begins a new module, or the next version of one, and goes to where it is written. */
export function useStartDraft() {
  const { id, home } = useWorkplace();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const why = useDraftRefusals();
  const { mutate, isPending, data, error, variables } = useMutation({
    mutationFn: (module: string | null) => startDraft(id, module),
    onSuccess: async (answer) => {
      if (answer.__typename !== 'DraftKept') return;
      await keepInCache(cache, answer.draft);
      await navigate(`${home}/modules/${answer.draft.id}`);
    },
  });
  return {
    start: mutate,
    /** Slug of the module that is being begun, null of a new one; undefined when nothing is. */
    starting: isPending ? variables : undefined,
    refusal: data && data.__typename !== 'DraftKept' ? why(data) : undefined,
    error,
  };
}
