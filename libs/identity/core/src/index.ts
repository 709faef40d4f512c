export { membershipFaults, type MembershipProblem } from './domain/membership-rules';
export { noRoles, organisationKinds, roles, type OrganisationKind } from './domain/roles';
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
