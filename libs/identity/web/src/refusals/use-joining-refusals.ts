import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type {
  AskPasswordResetMutation,
  AskSignInLinkMutation,
  ConfirmSignUpMutation,
  ResetPasswordMutation,
  SendSignUpCodeAgainMutation,
  SignInByLinkMutation,
  SignUpMutation,
} from '@academy/gql';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD, type SignUpProblem } from '@academy/identity/core';
import { useCommonRefusals } from '@academy/ui';
import { useMailsWait } from './use-mails-wait';

type Answer =
  | SignUpMutation['signUp']
  | SendSignUpCodeAgainMutation['sendSignUpCodeAgain']
  | ConfirmSignUpMutation['confirmSignUp']
  | AskPasswordResetMutation['askPasswordReset']
  | ResetPasswordMutation['resetPassword']
  | AskSignInLinkMutation['askSignInLink']
  | SignInByLinkMutation['signInByLink'];
export type JoiningRefusal = Exclude<
  Answer,
  {
    __typename:
      | ('CodeOnItsWay' | 'SignedIn' | 'ResetOnItsWay' | 'PasswordReplaced')
      | ('SignInLinkOnItsWay' | 'SecondStepNeeded');
  }
>;

/** Why the way in does not go on here. `secret` is what was asked: the code from a mail, or the password that was chosen. */
export function useJoiningRefusals(secret: 'code' | 'password'): (refusal: JoiningRefusal) => string {
  const { t } = useLingui();
  const common = useCommonRefusals();
  const mailsWait = useMailsWait();
  return (refusal) => {
    switch (refusal.__typename) {
      case 'TooManyMails':
        return mailsWait(refusal);
      case 'WrongProof': {
        const left = refusal.triesLeft;
        if (left === 0) return t`Dit was te vaak fout. Vraag een nieuwe mail, of begin opnieuw.`;
        const tries = t`${plural(left, { one: 'nog één keer', other: 'nog # keer' })}`;
        return secret === 'code'
          ? t`Deze code klopt niet. Kijk in de laatste mail. Je kunt het ${tries} proberen.`
          : t`Dit is niet het wachtwoord dat bij deze link hoort. Je kunt het ${tries} proberen.`;
      }
      case 'SignUpGone':
        return t`Deze aanmelding is er niet meer. Heb je al een account? Log dan in. Begin anders opnieuw: een code werkt een uur.`;
      case 'ResetGone':
      case 'SignInLinkGone':
        return t`Deze link werkt niet (meer): hij is kort geldig, en werkt één keer. Vraag een nieuwe.`;
      case 'HasAccount':
        return t`Er is al een account met dit e-mailadres. Log in.`;
      case 'SignInBusy':
        return t`Het is nu heel druk. Probeer het zo nog eens.`;
      case 'InvalidInput':
        return common(refusal);
    }
  };
}

/** What is wrong in a field of the form, and what would be right. */
export function useSignUpProblems(): Record<SignUpProblem, string> {
  const { t } = useLingui();
  return {
    NameMissing: t`Vul je naam in.`,
    NameTooLong: t`Deze naam is te lang: hoogstens 100 tekens.`,
    NameUnreadable: t`Schrijf je naam met letters, zonder tekens als @ of /.`,
    AddressUnreadable: t`Schrijf je e-mailadres als naam@school.nl, met gewone letters.`,
    PasswordTooShort: t`Kies een wachtwoord van ten minste ${SHORTEST_PASSWORD} tekens, zoals drie losse woorden.`,
    PasswordTooLong: t`Kies een wachtwoord van hoogstens ${LONGEST_PASSWORD} tekens.`,
    PasswordHoldsYou: t`Je naam of je e-mailadres zit in dit wachtwoord. Kies een ander.`,
    PasswordGuessed: t`Dit wachtwoord is snel te raden. Kies bijvoorbeeld drie woorden die niets met elkaar te maken hebben.`,
  };
}
