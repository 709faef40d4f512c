import { useMutation, useQueryClient } from '@tanstack/react-query';
import { entryTestOffersQuery } from '@academy/paths/web';
import { entryTestQuery, type EntryTest } from './api';

type Outcome = { __typename: 'EntryTestKept'; entryTest?: EntryTest | null } | { __typename: string; message: string };

/** Something done about a test: what is kept is shown at once, and a refusal is data. */
export function useKeepEntryTest<Input>(
  work: (input: Input) => Promise<Outcome>,
  onKept: (test: EntryTest) => void = () => undefined,
) {
  const cache = useQueryClient();
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: work,
    onSuccess: (outcome) => {
      const kept = keptIn(outcome);
      if (!kept) return;
      cache.setQueryData(entryTestQuery(kept.competence.id).queryKey, kept);
      // Taken or stopped: it is no longer on offer.
      if (kept.attempt?.state !== 'OPEN') void cache.invalidateQueries({ queryKey: entryTestOffersQuery.queryKey });
      onKept(kept);
    },
  });
  const refusal = data && 'message' in data ? data.message : undefined;
  return { mutate, pending: isPending, error, refusal };
}

const keptIn = (outcome: Outcome): EntryTest | undefined =>
  'entryTest' in outcome ? (outcome.entryTest ?? undefined) : undefined;
