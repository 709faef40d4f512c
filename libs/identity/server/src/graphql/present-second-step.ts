import type {
  ConfirmCodeAppOutcome,
  GiveCodeOutcome,
  RemoveCodeAppOutcome,
  RenewRecoveryCodesOutcome,
  StartCodeAppOutcome,
} from '@academy/identity/core';
import { named } from '@academy/sdl';
import { t } from '@lingui/core/macro';
import { passwordMessages } from './common-messages';

type Outcome =
  StartCodeAppOutcome | ConfirmCodeAppOutcome | RemoveCodeAppOutcome | RenewRecoveryCodesOutcome | GiveCodeOutcome;
type Refusal = Exclude<
  Outcome,
  { kind: 'CodeAppStarted' | 'CodeAppOn' | 'FactorRemoved' | 'RecoveryCodesDrawn' | 'SignedIn' }
>;

const messages = (): Record<Refusal['kind'], string> => ({
  ...passwordMessages(),
  CodeAppIsOn: t`De codes uit een app staan al aan. Zet ze eerst uit om een andere app te koppelen.`,
  CodeAppGone: t`Er wacht geen app op zijn eerste code. Begin opnieuw.`,
  NoSecondStep: t`Er is geen tweede stap om te herstellen.`,
  WrongCode: t`Deze code klopt niet, of is al gebruikt. Wacht op de volgende code in je app.`,
  StepGone: t`Log opnieuw in: het duurde te lang, of de code was te vaak fout.`,
});

export const presentStepRefusal = <One extends Refusal>(refusal: One) => ({
  ...named(refusal),
  message: messages()[refusal.kind],
});
