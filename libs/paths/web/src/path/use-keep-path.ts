import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { PathOnPageFragment } from '@academy/gql';
import { usePathRefusals } from '../refusals/use-path-refusals';
import { acceptProposal, pathQuery, renewPath, tailorPath } from './api';

type Answer = Awaited<ReturnType<typeof tailorPath | typeof acceptProposal | typeof renewPath>>;
type Kept = Extract<Answer, { path: unknown }>;

/** Has a path made to a goal, and shows it at once. */
export const useTailorPath = (onTailored: () => void) => {
  const onSuccess = useKeepPath(onTailored);
  return useMutation({ mutationFn: tailorPath, onSuccess });
};

/** Takes the path that is offered, and shows it at once; one that is outdated comes back planned anew. */
export const useAcceptProposal = (onAccepted: () => void, onNothingOffered: (why: string) => void) => {
  const keep = useKeepPath(onAccepted);
  const why = usePathRefusals();
  const onSuccess = (answer: Answer) => {
    keep(answer);
    if (answer.__typename === 'ProposalOutdated' && !answer.path.proposal) onNothingOffered(why(answer));
  };
  return useMutation({ mutationFn: acceptProposal, onSuccess });
};

/** Has the path planned anew, and shows what came of it at once. */
export const useRenewPath = () => {
  const onSuccess = useKeepPath();
  return useMutation({ mutationKey: ['path', 'renew'], mutationFn: renewPath, onSuccess });
};

/** Why it was not done; nothing when it was, or nothing was asked yet. */
export function useRefusalOf(): (answer: Answer | undefined) => string | undefined {
  const why = usePathRefusals();
  return (answer) =>
    answer && answer.__typename !== 'PathTailored' && answer.__typename !== 'PathRenewed' ? why(answer) : undefined;
}

const isKept = (answer: Answer): answer is Kept => 'path' in answer;

function useKeepPath(onKept?: () => void) {
  const cache = useQueryClient();
  return (answer: Answer) => {
    if (!isKept(answer)) return;
    cache.setQueryData<PathOnPageFragment | null>(pathQuery.queryKey, answer.path);
    if (answer.__typename !== 'ProposalOutdated') onKept?.();
  };
}
