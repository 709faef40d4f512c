import { useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useToast } from '@academy/ui';
import { useDraftRefusals } from '../../refusals/use-draft-refusals';
import { draftQuery, submitDraft, takeBackDraft } from '../api';
import type { DraftKeeper } from '../keeping/draft-keeper';
import { keepInCache } from '../keeping/keep-in-cache';

type Answer = Awaited<ReturnType<typeof submitDraft>>;

/** Hands in what is kept: what was typed last is kept first. `onNotReady` hears that there is something to do. */
export function useHandIn(keeper: DraftKeeper, onNotReady: () => void) {
  const { t } = useLingui();
  const cache = useQueryClient();
  const toast = useToast();
  const why = useDraftRefusals();
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: async (): Promise<Answer | null> => {
      if (!(await keeper.keep())) return null;
      const { id, revision } = keeper.now().draft;
      return submitDraft({ id, revision });
    },
    onSuccess: async (answer) => {
      const { draft } = keeper.now();
      switch (answer?.__typename) {
        case undefined:
          return onNotReady();
        case 'DraftKept':
          keeper.told(answer.draft);
          toast(t`Ingediend voor beoordeling`);
          return keepInCache(cache, answer.draft);
        case 'DraftNotReady':
          keeper.told({ ...draft, faults: answer.faults });
          return onNotReady();
        case 'DraftChanged':
          return keeper.differs(answer.draft);
        default:
          return cache.invalidateQueries(draftQuery(draft.id));
      }
    },
  });
  const isSaid = data?.__typename === 'DraftElsewhere' || data?.__typename === 'NotAllowed';
  return { handIn: () => mutate(), isPending, error, refusal: isSaid ? why(data) : undefined };
}

/** Takes a draft back from who reviews it, to go on writing. */
export function useTakeBack(keeper: DraftKeeper) {
  const cache = useQueryClient();
  const why = useDraftRefusals();
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: () => takeBackDraft(keeper.now().draft.id),
    onSuccess: async (answer) => {
      if (answer.__typename !== 'DraftKept') return cache.invalidateQueries(draftQuery(keeper.now().draft.id));
      keeper.told(answer.draft);
      return keepInCache(cache, answer.draft);
    },
  });
  const refusal = data && data.__typename !== 'DraftKept' ? why(data) : undefined;
  return { takeBack: () => mutate(), isPending, error, refusal };
}
