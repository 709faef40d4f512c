import { useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { makeStale } from '@academy/gql';
import { useToast, useWorkplace } from '@academy/ui';
import { draftQuery, type Draft } from '../publishing/api';
import { useFaultWords } from '../publishing/fields/use-fault-words';
import { useDraftRefusals, type DraftRefusal } from '../refusals/use-draft-refusals';
import { reviewDraft, type Verdict } from './api';

/** Publishes a draft or gives it back, goes back to what waits, and says what was done. */
export function useVerdict({ id, revision }: Draft, title: string) {
  const { t } = useLingui();
  const { home } = useWorkplace();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const why = useWhyNotReady();
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: (verdict: Verdict) => reviewDraft({ id, revision }, verdict),
    onSuccess: async (answer) => {
      switch (answer.__typename) {
        case 'ModulePublished': {
          const page = `${home}/aanbod/${answer.module.slug}`;
          await leave();
          return toast(t`‘${title}’ staat in het aanbod`, {
            label: t`Bekijk de module`,
            onPress: () => void navigate(page),
          });
        }
        case 'DraftKept':
          await leave();
          return toast(t`‘${title}’ is teruggegeven`);
        default:
          return void cache.invalidateQueries({ queryKey: ['drafts'] });
      }
    },
  });
  const leave = async () => {
    await navigate(`${home}/beoordelen`);
    cache.removeQueries(draftQuery(id));
    void makeStale(cache, 'catalogue');
  };
  const isDone = data?.__typename === 'ModulePublished' || data?.__typename === 'DraftKept';
  return { decide: mutate, pending: isPending, refusal: data && !isDone ? why(data) : undefined, error };
}

/** The refusal in words; of what is not ready, what there is to do as well. */
function useWhyNotReady(): (refusal: DraftRefusal) => string {
  const why = useDraftRefusals();
  const words = useFaultWords();
  return (refusal) =>
    [why(refusal), ...(refusal.__typename === 'DraftNotReady' ? refusal.faults.map(words) : [])].join(' ');
}
