import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useToast, useWorkplace } from '@academy/ui';
import { usePeopleRefusals, type PeopleRefusal } from '../refusals/use-people-refusals';
import { peopleQuery, type People } from './api';

type Answer = PeopleRefusal | { readonly __typename: 'MembershipsChanged'; readonly people?: People | null };

/** Changes who is what, shows the people as they are then, and says that it was done. */
export function useChange<Given>(
  change: (organisation: string, given: Given) => Promise<Answer>,
  said: string,
  onDone: () => void,
) {
  const { id } = useWorkplace();
  const cache = useQueryClient();
  const toast = useToast();
  const why = usePeopleRefusals();
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: (given: Given) => change(id, given),
    onSuccess: async (answer) => {
      if (answer.__typename !== 'MembershipsChanged') return void cache.invalidateQueries(peopleQuery(id));
      cache.setQueryData(peopleQuery(id).queryKey, answer.people ?? null);
      // What one is oneself may have changed as well.
      await cache.invalidateQueries({ queryKey: ['me'] });
      onDone();
      toast(said);
    },
  });
  const refusal = data && data.__typename !== 'MembershipsChanged' ? why(data) : undefined;
  return { mutate, isPending, error, refusal };
}
