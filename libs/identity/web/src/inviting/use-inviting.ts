import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Language } from '@academy/gql';
import { useWorkplace } from '@academy/ui';
import { invitationsQuery, invitePeople, type Invited, type Invitee } from './api';

interface Given {
  readonly people: readonly Invitee[];
  readonly language: Language;
}

/** Invites people for the organisation of this page, and shows its invitations as they are then. */
export function useInviting(onAnswer: (answer: Invited, given: Given) => void) {
  const { id: organisation } = useWorkplace();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ people, language }: Given) =>
      invitePeople({ organisation, people: [...people], language, trial: false }),
    onSuccess: (answer, given) => {
      if (answer.__typename === 'InvitationsSent')
        cache.setQueryData(invitationsQuery(organisation).queryKey, answer.invitations ?? null);
      onAnswer(answer, given);
    },
  });
}
