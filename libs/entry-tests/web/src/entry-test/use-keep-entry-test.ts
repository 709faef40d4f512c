import { useMutation, useQueryClient } from '@tanstack/react-query';
import { entryTestOffersQuery } from '@academy/paths/web';
import { useEntryTestRefusals, type EntryTestRefusal } from '../refusals/use-entry-test-refusals';
import { entryTestQuery, type EntryTest } from './api';

type Outcome = { __typename: 'EntryTestKept'; entryTest: EntryTest } | EntryTestRefusal;

/** Something done about a test: what is kept is shown at once, and a refusal is data. */
export function useKeepEntryTest<Input>(
  work: (input: Input) => Promise<Outcome>,
  onKept: (test: EntryTest) => void = () => undefined,
) {
  const cache = useQueryClient();
  const why = useEntryTestRefusals();
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: work,
    onSuccess: (outcome) => {
      if (outcome.__typename !== 'EntryTestKept') return;
      const { entryTest: kept } = outcome;
      cache.setQueryData(entryTestQuery(kept.competence.id).queryKey, kept);
      // Taken or stopped: it is no longer on offer.
      if (kept.attempt?.state !== 'OPEN') void cache.invalidateQueries({ queryKey: entryTestOffersQuery.queryKey });
      onKept(kept);
    },
  });
  const refusal = data && data.__typename !== 'EntryTestKept' ? why(data) : undefined;
  return { mutate, pending: isPending, error, refusal };
}
