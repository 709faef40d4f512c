import { useLingui } from '@lingui/react/macro';
import { useCommonRefusals } from '@academy/ui';
import type { AcceptProposalMutation, RenewPathMutation, TailorPathMutation } from '@academy/gql';

type Answer =
  TailorPathMutation['tailorPath'] | AcceptProposalMutation['acceptProposal'] | RenewPathMutation['renewPath'];
export type PathRefusal = Exclude<Answer, { __typename: 'PathTailored' | 'PathRenewed' }>;

/** Why there is no path, or no other one. */
export function usePathRefusals(): (refusal: PathRefusal) => string {
  const { t } = useLingui();
  const common = useCommonRefusals();
  return (refusal) => {
    switch (refusal.__typename) {
      case 'NoPathYet':
        return t`Je hebt nog geen leerpad. Kies eerst een doel.`;
      case 'PlannerUnavailable':
        return t`We kunnen je pad nu niet uitrekenen. Er is niets veranderd. Probeer het over een paar minuten opnieuw.`;
      case 'ProposalOutdated':
        return t`Dit pad is niet meer van nu, want er is intussen iets veranderd. Bekijk je pad nog eens.`;
      case 'RouteNotFound':
        return t`Deze loopbaanroute bestaat niet (meer). Kies een andere.`;
      case 'NotAllowed':
        return common(refusal);
    }
  };
}
