import {
  type AskPasswordResetOutcome,
  type AskSignInLinkOutcome,
  type ChangePasswordOutcome,
  type ResetPasswordOutcome,
  LONGEST_PASSWORD,
  SHORTEST_PASSWORD,
  type ConfirmSignUpOutcome,
  type SendCodeAgainOutcome,
  type SignUpProblem,
  type SignInByLinkOutcome,
  type StartSignUpOutcome,
} from '@academy/identity/core';
import type { Fault } from '@academy/kernel';
import { invalidInput } from '@academy/platform/graphql';
import { named } from '@academy/sdl';
import { t } from '@lingui/core/macro';
import { mailMessages, passwordMessages } from './common-messages';

export const problemMessages = (): Record<SignUpProblem, string> => ({
  NameMissing: t`Vul je naam in.`,
  NameTooLong: t`Deze naam is te lang: hoogstens 100 tekens.`,
  NameUnreadable: t`Schrijf je naam met letters, zonder tekens als @ of /.`,
  AddressUnreadable: t`Schrijf je e-mailadres als naam@school.nl, met gewone letters.`,
  PasswordTooShort: t`Kies een wachtwoord van ten minste ${SHORTEST_PASSWORD} tekens, zoals drie losse woorden.`,
  PasswordTooLong: t`Kies een wachtwoord van hoogstens ${LONGEST_PASSWORD} tekens.`,
  PasswordHoldsYou: t`Je naam of je e-mailadres zit in dit wachtwoord. Kies een ander.`,
  PasswordGuessed: t`Dit wachtwoord is snel te raden. Kies bijvoorbeeld drie woorden die niets met elkaar te maken hebben.`,
});

/** What is wrong with what was filled in. */
export const presentProblems = (faults: readonly Fault<{ readonly kind: SignUpProblem }>[]) =>
  invalidInput(
    faults.map(({ path, problem: { kind } }) => ({
      ...{ field: path.join('.'), problem: kind, message: problemMessages()[kind] },
    })),
  );

type Outcome =
  | StartSignUpOutcome
  | SendCodeAgainOutcome
  | ConfirmSignUpOutcome
  | AskPasswordResetOutcome
  | ResetPasswordOutcome
  | AskSignInLinkOutcome
  | SignInByLinkOutcome
  | ChangePasswordOutcome;
type Refusal = Exclude<
  Outcome,
  {
    kind:
      | ('CodeOnItsWay' | 'SignedIn' | 'SecondStepNeeded' | 'InvalidInput' | 'ResetOnItsWay')
      | ('SignInLinkOnItsWay' | 'PasswordReplaced' | 'PasswordChanged');
  }
>;

const linkGone = () => t`Deze link werkt niet (meer): hij is kort geldig, en werkt één keer. Vraag een nieuwe.`;

export const joiningMessages = (): Record<Refusal['kind'], string> => ({
  ...passwordMessages(),
  ...mailMessages(),
  WrongProof: t`Dit klopt niet met de laatste mail of met je wachtwoord.`,
  SignUpGone: t`Deze aanmelding is er niet meer. Log in, of begin opnieuw.`,
  ResetGone: linkGone(),
  SignInLinkGone: linkGone(),
  HasAccount: t`Er is al een account met dit e-mailadres. Log in.`,
});

export const presentJoiningRefusal = <One extends Refusal>(refusal: One) => ({
  ...named(refusal),
  message: joiningMessages()[refusal.kind],
});
