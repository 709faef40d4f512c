import { useLingui } from '@lingui/react/macro';
import type { AnswerInvitationMutation } from '@academy/gql';

export type AnswerRefusal = Exclude<
  AnswerInvitationMutation['answerInvitation'],
  { __typename: 'InvitationAccepted' | 'InvitationDeclined' }
>;

/** Why an invitation cannot be answered, and what to do then. */
export function useAnswerWords(): Record<AnswerRefusal['__typename'], string> {
  const { t } = useLingui();
  return {
    InvitationUnknown: t`Deze uitnodiging is er niet (meer), of is voor een ander e-mailadres. Log in met het adres waarop de mail kwam, of vraag de organisatie om een nieuwe.`,
    InvitationAnswered: t`Deze uitnodiging is al beantwoord. Wil je iets anders? Vraag de organisatie om een nieuwe.`,
    InvitationWithdrawn: t`De organisatie heeft deze uitnodiging ingetrokken. Klopt dat niet? Vraag haar om een nieuwe.`,
    InvitationExpired: t`Deze uitnodiging is verlopen. Vraag de organisatie om een nieuwe.`,
    InvitationLapsed: t`Wie je uitnodigde, bepaalt daar niet meer wie welke rol heeft. Vraag de organisatie om een nieuwe uitnodiging.`,
  };
}

export function useAnswerRefusals(): (refusal: AnswerRefusal) => string {
  const words = useAnswerWords();
  return ({ __typename }) => {
    switch (__typename) {
      case 'InvitationUnknown':
      case 'InvitationAnswered':
      case 'InvitationWithdrawn':
      case 'InvitationExpired':
      case 'InvitationLapsed':
        return words[__typename];
    }
  };
}
