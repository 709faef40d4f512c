import type {
  AddPasskeyOutcome,
  EnterByPasskeyOutcome,
  PasskeyNameProblem,
  RemovePasskeyOutcome,
  StartPasskeyOutcome,
} from '@academy/identity/core';
import { LONGEST_PASSKEY_NAME, MOST_PASSKEYS } from '@academy/identity/core';
import type { Fault } from '@academy/kernel';
import { invalidInput } from '@academy/platform/graphql';
import { named } from '@academy/sdl';
import { t } from '@lingui/core/macro';
import { passwordMessages } from './common-messages';

type Outcome = StartPasskeyOutcome | AddPasskeyOutcome | RemovePasskeyOutcome | EnterByPasskeyOutcome;
type Refusal = Exclude<
  Outcome,
  { kind: 'PasskeyAsked' | 'PasskeyAdded' | 'FactorRemoved' | 'SignedIn' | 'InvalidInput' }
>;

const messages = (): Record<Refusal['kind'], string> => ({
  ...passwordMessages(),
  PasskeyRefused: t`Deze passkey werkte hier niet. Probeer het opnieuw, of log in met je wachtwoord.`,
  TooManyPasskeys: t`Je hebt al ${MOST_PASSKEYS} passkeys. Haal er eerst een weg.`,
});

export const presentPasskeyRefusal = <One extends Refusal>(refusal: One) => ({
  ...named(refusal),
  message: messages()[refusal.kind],
});

const problems = (): Record<PasskeyNameProblem, string> => ({
  PasskeyNameMissing: t`Geef je passkey een naam, zoals die van je apparaat.`,
  PasskeyNameTooLong: t`Deze naam is te lang: hoogstens ${LONGEST_PASSKEY_NAME} tekens.`,
});

/** What is wrong with how a passkey is called. */
export const presentNameFaults = (faults: readonly Fault<{ readonly kind: PasskeyNameProblem }>[]) =>
  invalidInput(
    faults.map(({ path, problem: { kind } }) => ({
      ...{ field: path.join('.'), problem: kind, message: problems()[kind] },
    })),
  );
