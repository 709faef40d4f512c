export { ChangeAccount } from './application/change-account';
export { ChangePassword, type ChangePasswordOutcome } from './application/change-password';
export { browserWords } from './domain/browser-words';
export type { AccountStore, AccountTransaction, OwnAccount, PasswordReset, ResetId } from './application/account-store';
export { AskPasswordReset, type AskPasswordResetOutcome } from './application/ask-password-reset';
export { ResetPassword, type ResetPasswordOutcome } from './application/reset-password';
export { WriteChangedLetter } from './application/write-changed-letter';
export { WriteResetLetter } from './application/write-reset-letter';
export { FirstStep, type FirstStepOutcome } from './application/first-step';
export type { FailedTries, Guesser } from './application/failed-tries';
export { AnswerInvitation, type InvitationRefusal } from './application/answer-invitation';
export type { InvitationStore, InvitationTransaction } from './application/invitation-store';
export { InvitePeople, type InvitePeopleOutcome, type InviteRequest } from './application/invite-people';
export { WithdrawInvitation } from './application/withdraw-invitation';
export { WriteInvitationLetter } from './application/write-invitation-letter';
export {
  invitationAnswers,
  stateOf,
  type Invitation,
  type InvitationId,
  type InvitationState,
} from './domain/invitation';
export type { MailsOfADay } from './domain/invitation-mails';
export { factorOf, factorProblem } from './domain/invitee-words';
export {
  LONGEST_LIST,
  MOST_INVITED,
  readInvitees,
  type ListFault,
  type ListLine,
  type ListProblem,
} from './domain/read-invitees';
export type { Invitee, InviteLine, InviteProblem } from './domain/weigh-lines';
export { EndMembership } from './application/end-membership';
export { GiveRole, type GiveRoleOutcome } from './application/give-role';
export { may, type OrganisationFacts } from './application/may';
export type { Membership, MembershipId, MembershipStore } from './application/membership-store';
export { membershipFaults, type MembershipProblem, type MembershipTerms } from './domain/membership-rules';
export { noRoles, organisationKinds, roles, rolesAt, type OrganisationKind } from './domain/roles';
export { nameProblem, personNameOf } from './domain/person-name';
export { ConfirmSignUp, type ConfirmSignUpOutcome, type SignUpProof } from './application/confirm-sign-up';
export type { SignInLine } from './application/in-line';
export { MailBrakes } from './application/mail-brakes';
export type { Secrets, SlowHashes } from './application/secrets';
export { SendCodeAgain, type SendCodeAgainOutcome } from './application/send-code-again';
export { StartSignUp, type SignUpProblem, type StartSignUpOutcome } from './application/start-sign-up';
export type { PendingSignUp, SignUpId, SignUpStore, SignUpTransaction } from './application/sign-up-store';
export { ConfirmCodeApp, type ConfirmCodeAppOutcome } from './factors/confirm-code-app';
export type { FactorSecrets, TimedCodes } from './factors/factor-secrets';
export type { FactorStore, FactorTransaction, HalfSignIn } from './factors/factor-store';
export { GiveCode, type GiveCodeOutcome } from './factors/give-code';
export { EndSecondStep, type EndSecondStepOutcome } from './factors/end-second-step';
export { OwnPassword, type PasswordRefusal } from './factors/own-password';
export { AddPasskey, type AddPasskeyOutcome } from './factors/add-passkey';
export { AskPasskey } from './factors/ask-passkey';
export { EnterByPasskey, type EnterByPasskeyOutcome } from './factors/enter-by-passkey';
export type { PasskeyAnswers } from './factors/passkey-answers';
export { PasskeyChallenges } from './factors/passkey-challenges';
export type { Passkey, PasskeyRows } from './factors/passkey-rows';
export { RemovePasskey, type RemovePasskeyOutcome } from './factors/remove-passkey';
export { StartPasskey, type StartPasskeyOutcome } from './factors/start-passkey';
export { LONGEST_PASSKEY_NAME, MOST_PASSKEYS, type PasskeyNameProblem } from './domain/passkey-name';
export { RemoveCodeApp, type RemoveCodeAppOutcome } from './factors/remove-code-app';
export { RenewRecoveryCodes, type RenewRecoveryCodesOutcome } from './factors/renew-recovery-codes';
export { SecondSteps } from './factors/second-steps';
export { StartCodeApp, type StartCodeAppOutcome } from './factors/start-code-app';
export { WriteFactorLetter } from './factors/write-factor-letter';
export { appCodeOf, RECOVERY_LENGTH, RECOVERY_SIGNS, recoveryCodeOf } from './domain/one-time-code';
export { goesOnUntil, sessionEnd } from './domain/session-terms';
export { actingIn } from './domain/guarded-roles';
export { WriteSignUpLetter } from './application/write-sign-up-letter';
export { addressProblem, mailAddressOf } from './domain/mail-address';
export { LONGEST_PASSWORD, passwordProblem, SHORTEST_PASSWORD, type GuessedPasswords } from './domain/password-rules';
export type { AccountSecret, KnownBrowsers, Passwords, SessionOpener, SignInAccounts } from './application/front-door';
export { SignIn, type SignInOutcome } from './application/sign-in';
export { DecideRegistration, type DecideRegistrationOutcome, type Verdict } from './registering/decide-registration';
export { besideAlike, type WaitingRegistration } from './registering/alike';
export { organisationNameOf } from './registering/organisation-name';
export { organisationNumberOf, registeredKinds, type RegisteredKind } from './registering/organisation-number';
export { RegisterOrganisation, type RegisterOrganisationOutcome } from './registering/register-organisation';
export {
  registrationFaults,
  registrationLimits,
  type Registration,
  type RegistrationDecision,
  type RegistrationId,
  type RegistrationProblem,
} from './registering/registration';
export type { KnownOrganisation, RegistrationStore, RegistrationTransaction } from './registering/registration-store';
export { WithdrawRegistration } from './registering/withdraw-registration';
export { WriteDecisionLetter } from './registering/write-decision-letter';
export type { AddressChange, AddressChangeStore, AddressChangeTransaction } from './addresses/address-change-store';
export { addressChangeProblem, type AddressChangeProblem } from './addresses/address-change-problem';
export { AskAddressChange, type AskAddressChangeOutcome } from './addresses/ask-address-change';
export { ConfirmAddress, type ConfirmAddressOutcome } from './addresses/confirm-address';
export { WithdrawAddressChange } from './addresses/withdraw-address-change';
export { WriteAddressLetter } from './addresses/write-address-letter';
export { BeginLinking, type BeginLinkingOutcome } from './linking/begin-linking';
export { BeginRound, type BeginRoundOutcome } from './linking/begin-round';
export { FinishRound, type FinishRoundOutcome } from './linking/finish-round';
export { JoinByProvider } from './linking/join-by-provider';
export type { LinkedSignIn, LinkStore, LinkTransaction, ProviderRound } from './linking/link-store';
export type { LinkId } from './domain/provider-identity';
export type {
  ProviderRefusal,
  RoundSecrets,
  ShownByProvider,
  SignInProviders,
  WayToProvider,
} from './linking/sign-in-providers';
export { AskByKey } from './provisioning/ask-by-key';
export { ChangePerson, type ChangePersonOutcome } from './provisioning/change-person';
export { FindPeople } from './provisioning/find-people';
export { ListScimKeys } from './provisioning/list-scim-keys';
export { MakeScimKey, type MakeScimKeyOutcome } from './provisioning/make-scim-key';
export { OpenWithScimKey } from './provisioning/open-with-scim-key';
export { ProvisionPerson } from './provisioning/provision-person';
export { RemovePerson, type RemovePersonOutcome } from './provisioning/remove-person';
export { RevokeScimKey } from './provisioning/revoke-scim-key';
export { scimFilterOf, type ScimFilter } from './domain/scim-filter';
export {
  LONGEST_SCIM_KEY_DAYS,
  LONGEST_SCIM_KEY_NAME,
  MOST_SCIM_KEYS,
  scimKeyFaults,
  scimKeyState,
  type ScimActor,
  type ScimKey,
  type ScimKeyProblem,
} from './domain/scim-key';
export {
  toldOf,
  userKeyOf,
  type FoundScimPerson,
  type ScimPerson,
  type ScimPersonFault,
  type ScimPersonId,
  type ScimPersonTold,
  type ScimResource,
} from './domain/scim-person';
export type { ScimKeyRing, ScimStore, ScimTransaction } from './provisioning/scim-store';
export { UnlinkSignIn, type UnlinkSignInOutcome } from './linking/unlink-sign-in';
export { AskSignInLink, type AskSignInLinkOutcome } from './mailed/ask-sign-in-link';
export { SignInByLink, type SignInByLinkOutcome } from './mailed/sign-in-by-link';
export type { MailedSignIn, MailedSignInId } from './domain/mailed-sign-in';
export type { MailedSignInStore, MailedSignInTransaction } from './mailed/mailed-sign-in-store';
export { WriteSignInLinkLetter } from './mailed/write-sign-in-link-letter';
