import type { GiveRoleOutcome, MembershipProblem } from '@academy/identity/core';
import { invalidInput, notAllowed } from '@academy/platform/graphql';
import { t } from '@lingui/core/macro';
import type { Colleague } from '../postgres/colleagues';

export const presentColleague = ({ accountId, name, memberships }: Colleague) => ({
  ...{ id: accountId, name },
  memberships: [...memberships],
});

export const membershipMessages = (): Record<MembershipProblem['kind'], string> => ({
  RoleNotGivenHere: t`Deze rol bestaat niet bij deze organisatie. Kies een andere.`,
  FactorOutOfRange: t`Vul een deel van een volle week in: meer dan 0, en ten hoogste 1.`,
  EndsBeforeItBegins: t`De laatste dag ligt voor vandaag. Kies een latere dag.`,
});

export function presentRoleRefusal(refusal: Exclude<GiveRoleOutcome, { kind: 'RoleGiven' }>) {
  switch (refusal.kind) {
    case 'NotAllowed':
      return notAllowed();
    case 'NoColleague':
      return {
        __typename: 'NoColleague' as const,
        message: t`Deze persoon werkt hier niet. Nodig iemand eerst uit.`,
      };
    case 'InvalidInput':
      return invalidInput(
        refusal.faults.map(({ path, problem: { kind } }) => ({
          ...{ field: path.join('.'), problem: kind, message: membershipMessages()[kind] },
        })),
      );
  }
}
