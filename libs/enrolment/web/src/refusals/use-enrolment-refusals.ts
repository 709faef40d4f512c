import { useLingui } from '@lingui/react/macro';
import { useCommonRefusals, useDateFormat } from '@academy/ui';
import type { RequestEnrolmentMutation, WithdrawEnrolmentMutation } from '@academy/gql';

type Answer = RequestEnrolmentMutation['requestEnrolment'] | WithdrawEnrolmentMutation['withdrawEnrolment'];
export type EnrolmentRefusal = Exclude<Answer, { __typename: 'EnrolmentReceived' | 'EnrolmentWithdrawn' }>;

/** Why someone has no place, or keeps it. */
export function useEnrolmentRefusals(): (refusal: EnrolmentRefusal) => string {
  const { t } = useLingui();
  const { plainDay } = useDateFormat();
  const common = useCommonRefusals();
  return (refusal) => {
    switch (refusal.__typename) {
      case 'EnrolmentClosed': {
        const lastDay = plainDay(refusal.closedOn);
        return t`Inschrijven voor deze uitvoering kon tot en met ${lastDay}. Kies een latere uitvoering.`;
      }
      case 'EditionNotFound':
        return t`Deze uitvoering bestaat niet (meer). Kies een andere.`;
      case 'AlreadyEnrolled':
        return refusal.enrolment.state === 'QUEUED'
          ? t`Je staat al op de wachtlijst voor deze module.`
          : t`Je bent al ingeschreven voor deze module.`;
      case 'CannotWithdraw':
        return t`Deze inschrijving kun je niet meer intrekken: ze is al beëindigd, of je trainer tekende je al af.`;
      case 'EnrolmentNotFound':
        return t`Deze inschrijving is niet gevonden.`;
      case 'NotAllowed':
      case 'IdempotencyKeyReused':
      case 'InvalidInput':
        return common(refusal);
    }
  };
}
