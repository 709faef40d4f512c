import type { ChangePasswordMutation } from '@academy/gql';
import { useCommonRefusals } from '@academy/ui';
import { useOwnPasswordRefusals } from './use-own-password-refusals';

export type PasswordRefusal = Exclude<ChangePasswordMutation['changePassword'], { __typename: 'PasswordChanged' }>;

/** Why the password is still what it was. */
export function usePasswordRefusals(): (refusal: PasswordRefusal) => string {
  const common = useCommonRefusals();
  const ofPassword = useOwnPasswordRefusals();
  return (refusal) => {
    switch (refusal.__typename) {
      case 'WrongPassword':
      case 'TooManyAttempts':
      case 'SignInBusy':
        return ofPassword(refusal);
      case 'InvalidInput':
        return common(refusal);
    }
  };
}
