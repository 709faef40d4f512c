import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useWorkplace } from '@academy/ui';
import { useScimRefusals } from '../refusals/use-scim-refusals';
import { keysQuery, makeKey, revokeKey, type Scim } from './api';

/** Shows the keys as they are then. */
function useKept() {
  const { id } = useWorkplace();
  const cache = useQueryClient();
  return (scim: Scim | null | undefined) => cache.setQueryData(keysQuery(id).queryKey, scim ?? null);
}

/** Makes a key; `onMade` is told its secret, this once. */
export function useMaking(onMade: (secret: string) => void) {
  const { id: organisation } = useWorkplace();
  const keep = useKept();
  return useMutation({
    mutationFn: (given: { name: string; lastDay: string }) => makeKey({ organisation, ...given }),
    onSuccess: (answer) => {
      if (answer.__typename !== 'ScimKeyMade') return;
      keep(answer.scim);
      onMade(answer.secret);
    },
    // A secret is not to lie about.
    gcTime: 0,
  });
}

export function useRevoking(onRevoked: () => void) {
  const { id: organisation } = useWorkplace();
  const keep = useKept();
  const why = useScimRefusals();
  const { mutate, isPending, error, data } = useMutation({
    mutationFn: (id: string) => revokeKey({ organisation, id }),
    onSuccess: (answer) => {
      if (answer.__typename !== 'ScimKeyRevoked') return;
      onRevoked();
      keep(answer.scim);
    },
  });
  return { mutate, isPending, error, refusal: data && data.__typename !== 'ScimKeyRevoked' ? why(data) : undefined };
}
