import { useLingui } from '@lingui/react/macro';
import { useCommonRefusals } from '@academy/ui';
import type {
  AnswerProblem,
  RecordProgressOutcome,
  SayHoursOutcome,
  SignOffOutcome,
  SubmitQuizOutcome,
  TakeBackSignOffOutcome,
} from '@academy/learning/core';

type Outcome = RecordProgressOutcome | SayHoursOutcome | SignOffOutcome | SubmitQuizOutcome | TakeBackSignOffOutcome;
type Problem = AnswerProblem | Exclude<Outcome['kind'], NamedOtherwise>;
/** What an answer names by its type, and never as a problem with the input. */
type NamedOtherwise =
  | 'ProgressKept'
  | 'HoursKept'
  | 'SignedOff'
  | 'QuizGraded'
  | 'SignOffTakenBack'
  | 'NoAccess'
  | 'NotBegun'
  | 'QuizPaused'
  | 'AnswersDoNotFit'
  | 'BuiltOn';

interface Invalid {
  readonly __typename: 'InvalidInput';
  readonly faults: readonly { readonly problem: string }[];
}

/** What does not fit, by the name that the rule of it has in the core. */
export function useLearningProblems(): (refusal: Invalid) => string {
  const { t } = useLingui();
  const common = useCommonRefusals();
  const words: Record<Problem, string> = {
    NotAnswered: t`Geef op elke vraag een antwoord.`,
    AnsweredTwice: t`Geef op elke vraag één keer antwoord.`,
    UnknownQuestion: t`Deze vraag hoort niet bij de toets. Laad de pagina opnieuw.`,
    UnknownOption: t`Dit antwoord hoort niet bij de vraag. Laad de pagina opnieuw.`,
    OneAnswerOnly: t`Kies bij deze vraag één antwoord.`,
    NoSuchText: t`Dit onderdeel bestaat niet.`,
    NoSuchQuiz: t`Deze toets bestaat niet.`,
    HoursDoNotFit: t`Vul een aantal uren in tussen een kwartier en 400 uur.`,
    NotCompleted: t`Je kunt dit invullen als je de module hebt afgerond.`,
    HasContent: t`Deze module wordt hier gevolgd en rondt zichzelf af; aftekenen hoeft niet.`,
    ReasonDoesNotFit: t`Schrijf een reden van 5 tot 500 tekens.`,
    NotSignedOff: t`Deze deelnemer is niet afgetekend.`,
  };
  return (refusal) => words[refusal.faults[0]?.problem as Problem] ?? common(refusal);
}
