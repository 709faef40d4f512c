import { msg } from '@lingui/core/macro';
import { Users } from 'lucide-react';
import { lazyScreen, type Place } from '@academy/ui';

export const peopleScreen = lazyScreen(() => import('./people/people-screen'), 'PeopleScreen');
export const peoplePlace: Place = { label: msg`Mensen`, Icon: Users };
export { useRoleNames } from './words/use-role-names';
export type { Entered, WayIn } from './joining/api';
export const signUpScreen = lazyScreen(() => import('./joining/sign-up-screen'), 'SignUpScreen');
export const forgottenScreen = lazyScreen(() => import('./password/forgotten-screen'), 'ForgottenScreen');
export const newPasswordScreen = lazyScreen(() => import('./password/new-password-screen'), 'NewPasswordScreen');
export const confirmSignUpScreen = lazyScreen(() => import('./joining/confirm-screen'), 'ConfirmScreen');
export const accountScreen = lazyScreen(() => import('./account/account-screen'), 'AccountScreen');
