import { msg } from '@lingui/core/macro';
import { Building2, Users } from 'lucide-react';
import { lazyScreen, type Place } from '@academy/ui';

export const peopleScreen = lazyScreen(() => import('./people/people-screen'), 'PeopleScreen');
export const peoplePlace: Place = { label: msg`Mensen`, Icon: Users };
export const inviteScreen = lazyScreen(() => import('./inviting/invite-screen'), 'InviteScreen');
export const scimKeysScreen = lazyScreen(() => import('./provisioning/scim-keys-screen'), 'ScimKeysScreen');
export { useRoleNames } from './words/use-role-names';
export type { Entered, WayIn } from './joining/api';
export const signUpScreen = lazyScreen(() => import('./joining/sign-up-screen'), 'SignUpScreen');
export const forgottenScreen = lazyScreen(() => import('./password/forgotten-screen'), 'ForgottenScreen');
export const confirmAddressScreen = lazyScreen(
  () => import('./addresses/confirm-address-screen'),
  'ConfirmAddressScreen',
);
export const newPasswordScreen = lazyScreen(() => import('./password/new-password-screen'), 'NewPasswordScreen');
export const confirmSignUpScreen = lazyScreen(() => import('./joining/confirm-screen'), 'ConfirmScreen');
export const accountScreen = lazyScreen(() => import('./account/account-screen'), 'AccountScreen');
export const registrationsScreen = lazyScreen(
  () => import('./registering/registrations-screen'),
  'RegistrationsScreen',
);
export const admittingScreen = lazyScreen(() => import('./admitting/admitting-screen'), 'AdmittingScreen');
export const admittingPlace: Place = { label: msg`Organisaties`, Icon: Building2 };
export const invitationsScreen = lazyScreen(() => import('./invited/invitations-screen'), 'InvitationsScreen');
export { canUsePasskeys } from './passkeys/can-use-passkeys';
/** Comes in by a passkey; what talks to the device is fetched for who does. */
export const enterByPasskey = async () => (await import('./passkeys/enter-by-passkey')).enterByPasskey();
export const giveCodeScreen = lazyScreen(() => import('./second-step/give-code-screen'), 'GiveCode');
export const providerButtons = lazyScreen(() => import('./linking/provider-buttons'), 'ProviderButtons');
export const askLinkScreen = lazyScreen(() => import('./by-mail/ask-link-screen'), 'AskLinkScreen');
export const linkScreen = lazyScreen(() => import('./by-mail/link-screen'), 'LinkScreen');
export const fromProviderScreen = lazyScreen(() => import('./linking/from-provider-screen'), 'FromProviderScreen');
export const secondStepNeededScreen = lazyScreen(() => import('./second-step/needed-screen'), 'SecondStepNeededScreen');
