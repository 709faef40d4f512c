import { useLingui } from '@lingui/react/macro';
import { useCommonRefusals } from '@academy/ui';
import type { AnswerObjectionMutation, ObjectToPathMutation, TakeBackObjectionMutation } from '@academy/gql';
import { objectionLimits } from '@academy/paths/core';

type Answer =
  | ObjectToPathMutation['objectToPath']
  | TakeBackObjectionMutation['takeBackObjection']
  | AnswerObjectionMutation['answerObjection'];
type Done = 'ObjectionMade' | 'ObjectionTakenBack' | 'ObjectionAnswered';
export type ObjectionRefusal = Exclude<Answer, { __typename: Done }>;

/** Why an objection, or what was done with one, was not kept. */
export function useObjectionRefusals(): (refusal: ObjectionRefusal) => string {
  const { t } = useLingui();
  const common = useCommonRefusals();
  return (refusal) => {
    switch (refusal.__typename) {
      case 'TooManyOpenObjections':
        return t`Je wacht al op ${refusal.most} antwoorden. Wacht op een antwoord, of trek er eerst een in.`;
      case 'StepNotInPath':
        return t`Deze stap zit niet (meer) in je leerpad.`;
      case 'NoPathYet':
        return t`Je hebt nog geen leerpad. Kies eerst een doel.`;
      case 'ObjectionNotFound':
        return t`Dit bezwaar is er niet (meer).`;
      case 'ObjectionAlreadyAnswered':
        return t`Op dit bezwaar is al geantwoord.`;
      case 'InvalidInput':
        return t`Schrijf een tekst van hooguit ${objectionLimits.longest} tekens.`;
      case 'NotAllowed':
      case 'IdempotencyKeyReused':
        return common(refusal);
    }
  };
}
