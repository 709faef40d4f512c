import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';

/** Why one's own password was not taken, whatever it was asked for. */
export type OwnPasswordRefusal =
  | { readonly __typename: 'WrongPassword' | 'NoPassword' }
  | { readonly __typename: 'TooManyAttempts' | 'SignInBusy'; readonly retryAfterSeconds: number };

export function useOwnPasswordRefusals(): (refusal: OwnPasswordRefusal) => string {
  const { t } = useLingui();
  const wait = (seconds: number) => t`${plural(seconds, { one: 'over een seconde', other: 'over # seconden' })}`;
  return (refusal) => {
    switch (refusal.__typename) {
      case 'WrongPassword':
        return t`Dit is niet je wachtwoord van nu. Weet je het niet meer? Log uit, en vraag een nieuw.`;
      case 'NoPassword':
        return t`Je hebt nog geen wachtwoord, en dit vraagt erom. Kies er eerst een, bij Account.`;
      case 'TooManyAttempts': {
        const when = wait(refusal.retryAfterSeconds);
        return t`Het was een paar keer fout. Probeer het ${when} opnieuw.`;
      }
      case 'SignInBusy': {
        const when = wait(refusal.retryAfterSeconds);
        return t`Het is nu heel druk. Probeer het ${when} opnieuw.`;
      }
    }
  };
}
