import type {
  BeginLinkingOutcome,
  BeginRoundOutcome,
  FinishRoundOutcome,
  UnlinkSignInOutcome,
} from '@academy/identity/core';
import { named } from '@academy/sdl';
import { t } from '@lingui/core/macro';
import { mailMessages, passwordMessages } from './common-messages';

type Outcome = BeginRoundOutcome | BeginLinkingOutcome | FinishRoundOutcome | UnlinkSignInOutcome;
type Refusal = Exclude<
  Outcome,
  {
    kind: 'ProviderRoundBegun' | 'SignedIn' | 'SecondStepNeeded' | 'CodeOnItsWay' | 'SignInLinked' | 'SignInUnlinked';
  }
>;

const messages = (): Record<Refusal['kind'], string> => ({
  ...passwordMessages(),
  ...mailMessages(),
  ProviderUnknown: t`Zo kun je hier niet (meer) inloggen.`,
  ProviderUnreachable: t`De dienst waarmee je inlogt, antwoordt nu niet. Probeer het later, of log anders in.`,
  ProviderRoundGone: t`Dit inloggen is voorbij: het duurde te lang, is al gebruikt of begon in een andere browser. Begin opnieuw.`,
  ProviderDenied: t`Je bent niet ingelogd: daar is het afgebroken of geweigerd.`,
  ProviderAnswerRefused: t`Het antwoord van de dienst klopt niet. Daarom is er niemand ingelogd.`,
  NoVerifiedAddress: t`De dienst noemt geen e-mailadres dat is gecontroleerd. Maak eerst een account, en koppel de dienst bij Account.`,
  LinkedElsewhere: t`Dit hoort al bij een ander account. Log daarmee in en maak het daar los.`,
  LinkGone: t`Deze manier van inloggen is al losgemaakt.`,
  LastWayIn: t`Dit is je enige manier om in te loggen. Kies eerst een wachtwoord, of koppel een andere.`,
});

export const presentLinkRefusal = <One extends Refusal>(refusal: One) => ({
  ...named(refusal),
  message: messages()[refusal.kind],
});
