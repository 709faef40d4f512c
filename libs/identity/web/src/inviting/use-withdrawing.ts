import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useToast, useWorkplace } from '@academy/ui';
import { useInvitingRefusals } from '../refusals/use-inviting-refusals';
import { invitationsQuery, withdrawInvitation } from './api';

/** Takes an invitation back, shows the others as they are then, and says that it was done. */
export function useWithdrawing(said: string, onDone: () => void) {
  const { id: organisation } = useWorkplace();
  const cache = useQueryClient();
  const toast = useToast();
  const why = useInvitingRefusals();
  const { mutate, isPending, data, error } = useMutation({
    mutationFn: (id: string) => withdrawInvitation({ organisation, id }),
    onSuccess: (answer) => {
      if (answer.__typename !== 'InvitationsChanged')
        return void cache.invalidateQueries(invitationsQuery(organisation));
      cache.setQueryData(invitationsQuery(organisation).queryKey, answer.invitations ?? null);
      onDone();
      toast(said);
    },
  });
  const refusal = data && data.__typename !== 'InvitationsChanged' ? why(data) : undefined;
  return { mutate, isPending, error, refusal };
}
