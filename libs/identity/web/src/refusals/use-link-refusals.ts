import { useLingui } from '@lingui/react/macro';
import type {
  BeginLinkingMutation,
  BeginProviderSignInMutation,
  FinishProviderRoundMutation,
  UnlinkSignInMutation,
} from '@academy/gql';
import { useMailsWait } from './use-mails-wait';
import { useOwnPasswordRefusals } from './use-own-password-refusals';

type Answer =
  | BeginProviderSignInMutation['beginProviderSignIn']
  | BeginLinkingMutation['beginLinking']
  | FinishProviderRoundMutation['finishProviderRound']
  | UnlinkSignInMutation['unlinkSignIn'];
export type LinkRefusal = Exclude<
  Answer,
  {
    __typename:
      | 'ProviderRoundBegun'
      | 'ProviderSignedIn'
      | 'ProviderStepNeeded'
      | 'ProviderSignUpBegun'
      | 'SignInLinked'
      | 'SignInUnlinked';
  }
>;

/** Why signing in by a provider, or linking it, did not come to anything, and what to do. */
export function useLinkRefusals(): (refusal: LinkRefusal) => string {
  const { t } = useLingui();
  const mailsWait = useMailsWait();
  const ofPassword = useOwnPasswordRefusals();
  return (refusal) => {
    switch (refusal.__typename) {
      case 'ProviderUnknown':
        return t`Zo kun je hier niet meer inloggen. Laad de pagina opnieuw.`;
      case 'ProviderUnreachable':
        return t`De dienst waarmee je inlogt, antwoordt nu niet. Probeer het later nog eens, of log anders in.`;
      case 'ProviderRoundGone':
        return t`Dit inloggen is voorbij: het duurde te lang, is al gebruikt, of begon in een andere browser. Begin opnieuw.`;
      case 'ProviderDenied':
        return t`Je bent niet ingelogd: het is daar afgebroken of geweigerd. Begin opnieuw, of log anders in.`;
      case 'ProviderAnswerRefused':
        return t`Het antwoord van de dienst klopt niet. Daarom is er niemand ingelogd, en niets veranderd. Begin opnieuw. Gebeurt het weer? Vraag dan de academie om hulp.`;
      case 'NoVerifiedAddress':
        return t`De academie kent je zo nog niet, en de dienst noemt geen e-mailadres dat is gecontroleerd. Maak eerst een account, of log in. Koppel de dienst daarna bij Account.`;
      case 'LinkedElsewhere':
        return t`Met wie je daar bent, log je al in op een ander account. Log in op dat account en maak het daar los. Koppel het daarna hier.`;
      case 'LinkGone':
        return t`Deze manier van inloggen is al losgemaakt.`;
      case 'LastWayIn':
        return t`Dit is je enige manier om in te loggen. Kies eerst een wachtwoord, of koppel er nog een.`;
      case 'TooManyMails':
        return mailsWait(refusal);
      case 'WrongPassword':
      case 'NoPassword':
      case 'TooManyAttempts':
      case 'SignInBusy':
        return ofPassword(refusal);
    }
  };
}
