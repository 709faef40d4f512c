import type { Role } from '@academy/contracts/identity';
import type { Day, Fault } from '@academy/kernel';
import { rolesAt, type OrganisationKind } from './roles';

/** What is agreed of someone at an organisation. */
export interface MembershipTerms {
  readonly role: Role;
  /** Part of a full week that someone works there, above 0 and at most 1; null where nobody said. */
  readonly factor: number | null;
  readonly from: Day;
  /** The last day of it; null while it goes on. */
  readonly until: Day | null;
}

export type MembershipProblem =
  | { readonly kind: 'RoleNotGivenHere'; readonly role: Role; readonly organisation: OrganisationKind }
  | { readonly kind: 'FactorOutOfRange' }
  | { readonly kind: 'EndsBeforeItBegins' };

/** What is wrong with terms at an organisation of a kind; nothing where they may be agreed. */
export const membershipFaults = (
  { role, factor, from, until }: MembershipTerms,
  organisation: OrganisationKind,
): readonly Fault<MembershipProblem>[] => [
  ...(rolesAt(organisation).includes(role)
    ? []
    : [{ path: ['role'], problem: { kind: 'RoleNotGivenHere' as const, role, organisation } }]),
  ...(factor !== null && !(factor > 0 && factor <= 1)
    ? [{ path: ['factor'], problem: { kind: 'FactorOutOfRange' as const } }]
    : []),
  ...(until !== null && until < from ? [{ path: ['until'], problem: { kind: 'EndsBeforeItBegins' as const } }] : []),
];
