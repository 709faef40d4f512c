import { useLingui } from '@lingui/react/macro';
import type { EndMembershipMutation, GiveRoleMutation } from '@academy/gql';
import type { MembershipProblem } from '@academy/identity/core';
import { useCommonRefusals } from '@academy/ui';

type Answer = GiveRoleMutation['giveRole'] | EndMembershipMutation['endMembership'];
export type PeopleRefusal = Exclude<Answer, { __typename: 'MembershipsChanged' }>;

/** Why nobody's role changed. */
export function usePeopleRefusals(): (refusal: PeopleRefusal) => string {
  const { t } = useLingui();
  const common = useCommonRefusals();
  const problems: Record<MembershipProblem['kind'], string> = {
    RoleNotGivenHere: t`Deze rol bestaat niet bij deze organisatie. Kies een andere.`,
    FactorOutOfRange: t`Vul een deel van een volle week in: meer dan 0, en ten hoogste 1.`,
    EndsBeforeItBegins: t`De laatste dag ligt voor vandaag. Kies een latere dag.`,
  };
  return (refusal) => {
    switch (refusal.__typename) {
      case 'NoColleague':
        return t`Deze persoon werkt hier niet. Nodig iemand eerst uit.`;
      case 'InvalidInput':
        return problems[refusal.faults[0]?.problem as MembershipProblem['kind']] ?? common(refusal);
      case 'NotAllowed':
        return common(refusal);
    }
  };
}
