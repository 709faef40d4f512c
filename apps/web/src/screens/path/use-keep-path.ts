import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PathOnPageFragment } from '@academy/ui/gql';
import { acceptProposal, pathQuery, tailorPath } from './api';

type Answer = Awaited<ReturnType<typeof tailorPath | typeof acceptProposal>>;

/** Has a path made to a goal, and shows it at once. */
export const useTailorPath = (onTailored: () => void) => {
  const onSuccess = useKeepPath(onTailored);
  return useMutation({ mutationFn: tailorPath, onSuccess });
};

/** Takes the path that is offered, and shows it at once. */
export const useAcceptProposal = (onAccepted: () => void) => {
  const onSuccess = useKeepPath(onAccepted);
  return useMutation({ mutationFn: () => acceptProposal(), onSuccess });
};

/** Why there is no new path; nothing when there is, or nothing was asked yet. */
export const refusalOf = (answer: Answer | undefined): string | undefined =>
  answer && answer.__typename !== 'PathTailored' ? answer.message : undefined;

function useKeepPath(onKept: () => void) {
  const cache = useQueryClient();
  return (answer: Answer) => {
    if (answer.__typename !== 'PathTailored') return;
    cache.setQueryData<PathOnPageFragment | null>(pathQuery.queryKey, answer.path);
    onKept();
  };
}
