import { useLingui } from '@lingui/react/macro';
import type { ChangePasswordMutation } from '@academy/gql';
import { useCommonRefusals } from '@academy/ui';

export type PasswordRefusal = Exclude<ChangePasswordMutation['changePassword'], { __typename: 'PasswordChanged' }>;

/** Why the password is still what it was. */
export function usePasswordRefusals(): (refusal: PasswordRefusal) => string {
  const { t } = useLingui();
  const common = useCommonRefusals();
  return (refusal) => {
    switch (refusal.__typename) {
      case 'WrongPassword':
        return t`Dit is niet je wachtwoord van nu. Weet je het niet meer? Log uit, en vraag een nieuw.`;
      case 'TooManyAttempts':
        return t`Het wachtwoord was een paar keer fout. Wacht even voor je het weer probeert.`;
      case 'SignInBusy':
        return t`Het is nu heel druk. Probeer het zo nog eens.`;
      case 'InvalidInput':
        return common(refusal);
    }
  };
}
