export { EndMembership } from './application/end-membership';
export { GiveRole, type GiveRoleOutcome } from './application/give-role';
export { may, type OrganisationFacts } from './application/may';
export type { Membership, MembershipId, MembershipStore } from './application/membership-store';
export { membershipFaults, type MembershipProblem, type MembershipTerms } from './domain/membership-rules';
export { noRoles, organisationKinds, roles, rolesAt, type OrganisationKind } from './domain/roles';
export {
  SignIn,
  type AccountSecret,
  type FailedTries,
  type Guesser,
  type KnownBrowsers,
  type Passwords,
  type SessionOpener,
  type SignInAccounts,
  type SignInLine,
  type SignInOutcome,
} from './application/sign-in';
