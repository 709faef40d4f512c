import { useLingui } from '@lingui/react/macro';
import type {
  AddPasskeyMutation,
  ConfirmCodeAppMutation,
  EnterByPasskeyMutation,
  GiveCodeMutation,
  RemoveCodeAppMutation,
  RemovePasskeyMutation,
  RenewRecoveryCodesMutation,
  StartCodeAppMutation,
  StartPasskeyMutation,
} from '@academy/gql';
import { LONGEST_PASSKEY_NAME, MOST_PASSKEYS, type PasskeyNameProblem } from '@academy/identity/core';
import { useCommonRefusals } from '@academy/ui';
import { useOwnPasswordRefusals } from './use-own-password-refusals';

type Answer =
  | StartCodeAppMutation['startCodeApp']
  | ConfirmCodeAppMutation['confirmCodeApp']
  | RemoveCodeAppMutation['removeCodeApp']
  | RenewRecoveryCodesMutation['renewRecoveryCodes']
  | GiveCodeMutation['giveCode']
  | StartPasskeyMutation['startPasskey']
  | AddPasskeyMutation['addPasskey']
  | RemovePasskeyMutation['removePasskey']
  | EnterByPasskeyMutation['enterByPasskey'];
export type StepRefusal = Exclude<
  Answer,
  {
    __typename:
      | ('CodeAppStarted' | 'CodeAppOn' | 'FactorRemoved' | 'RecoveryCodesDrawn' | 'SignedIn')
      | ('PasskeyAsked' | 'PasskeyAdded');
  }
>;

/** Why a second step did not come to anything, and what to do. */
export function useStepRefusals(): (refusal: StepRefusal) => string {
  const { t } = useLingui();
  const common = useCommonRefusals();
  const ofPassword = useOwnPasswordRefusals();
  const names: Record<PasskeyNameProblem, string> = {
    PasskeyNameMissing: t`Geef je passkey een naam, zoals die van je apparaat.`,
    PasskeyNameTooLong: t`Deze naam is te lang: hoogstens ${LONGEST_PASSKEY_NAME} tekens.`,
  };
  return (refusal) => {
    switch (refusal.__typename) {
      case 'WrongPassword':
      case 'NoPassword':
      case 'TooManyAttempts':
      case 'SignInBusy':
        return ofPassword(refusal);
      case 'CodeAppIsOn':
        return t`De codes uit een app staan al aan. Zet ze eerst uit om een andere app te koppelen.`;
      case 'CodeAppGone':
        return t`Er wacht geen app op zijn eerste code. Begin opnieuw.`;
      case 'NoSecondStep':
        return t`Er is geen tweede stap om te herstellen.`;
      case 'WrongCode':
        return t`Deze code klopt niet, of is al gebruikt. Wacht op de volgende code in je app.`;
      case 'StepGone':
        return t`Log opnieuw in: het duurde te lang, of de code was te vaak fout.`;
      case 'PasskeyRefused':
        return t`Deze passkey werkte hier niet. Probeer het opnieuw, of log in met je wachtwoord.`;
      case 'TooManyPasskeys':
        return t`Je hebt al ${MOST_PASSKEYS} passkeys. Haal er eerst een weg.`;
      case 'InvalidInput':
        return names[refusal.faults[0]?.problem as PasskeyNameProblem] ?? common(refusal);
    }
  };
}
