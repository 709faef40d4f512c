import { useLingui } from '@lingui/react/macro';
import { useCommonRefusals, useDateFormat } from '@academy/ui';
import type { AnswerEntryTestMutation, GiveUpEntryTestMutation, StartEntryTestMutation } from '@academy/gql';

type Answer =
  | StartEntryTestMutation['startEntryTest']
  | AnswerEntryTestMutation['answerEntryTest']
  | GiveUpEntryTestMutation['giveUpEntryTest'];
export type EntryTestRefusal = Exclude<Answer, { __typename: 'EntryTestKept' }>;

/** Why a test cannot be begun, or goes no further. */
export function useEntryTestRefusals(): (refusal: EntryTestRefusal) => string {
  const { t } = useLingui();
  const { plainDay } = useDateFormat();
  const common = useCommonRefusals();
  return (refusal) => {
    switch (refusal.__typename) {
      case 'NoEntryTestNow': {
        if (!refusal.from) return t`Hierover heeft de academie geen instaptoets.`;
        const day = plainDay(refusal.from);
        return t`Je hebt deze toets niet lang geleden gedaan. Vanaf ${day} kan het opnieuw.`;
      }
      case 'AnsweredOtherwise':
        return t`Deze vraag beantwoordde je al, met een ander antwoord. Dat telt. Laad de pagina opnieuw om verder te gaan.`;
      case 'EntryTestGone':
        return t`Deze toets is al afgesloten. Laad de pagina opnieuw om te zien hoe het staat.`;
      case 'InvalidInput':
        return t`Deze vraag is niet meer aan de beurt. Laad de pagina opnieuw om verder te gaan.`;
      case 'NotAllowed':
        return common(refusal);
    }
  };
}
