import { useLingui } from '@lingui/react/macro';
import type {
  AdmitOrganisationMutation,
  RegisterOrganisationMutation,
  WithdrawRegistrationMutation,
} from '@academy/gql';
import { registrationLimits, type RegistrationProblem } from '@academy/identity/core';
import { useCommonRefusals } from '@academy/ui';

/** What is wrong with what someone says of an organisation. */
export function useRegistrationProblems(): Record<RegistrationProblem, string> {
  const { t } = useLingui();
  const { longestText } = registrationLimits;
  return {
    NameMissing: t`Vul de naam van de organisatie in.`,
    NameTooLong: t`Deze naam is te lang: hoogstens 120 tekens.`,
    NameUnreadable: t`Schrijf de naam met letters of cijfers, zonder onzichtbare tekens.`,
    NumberMissing: t`Vul het nummer van de organisatie in.`,
    NumberOfOtherForm: t`Dit nummer heeft een andere vorm. Kijk bij de uitleg hoe het eruitziet.`,
    NoteMissing: t`Schrijf wie je bij de organisatie bent.`,
    NoteTooLong: t`Deze tekst is te lang: hoogstens ${longestText} tekens.`,
  };
}

type Registering =
  RegisterOrganisationMutation['registerOrganisation'] | WithdrawRegistrationMutation['withdrawRegistration'];
type Answer = Registering | AdmitOrganisationMutation['admitOrganisation'];
export type RegistrationRefusal = Exclude<Answer, { __typename: 'RegistrationsChanged' | 'RegistrationDecided' }>;

/** Why an organisation was not registered, or nothing was decided. */
export function useRegistrationRefusals(): (refusal: RegistrationRefusal) => string {
  const { t } = useLingui();
  const common = useCommonRefusals();
  return (refusal) => {
    switch (refusal.__typename) {
      case 'OrganisationIsHere': {
        const { name } = refusal.organisation;
        return t`De academie heeft al een organisatie met dit nummer: ‘${name}’. Werk je daar? Vraag een eigenaar om je een rol te geven.`;
      }
      case 'TooManyRegistrations': {
        const { most } = refusal;
        return t`Er wachten al ${most} aanmeldingen van je. Wacht tot de academie daarover beslist, of trek er een in.`;
      }
      case 'DecidedAlready':
        return t`Hierover is al beslist. Laad de pagina opnieuw om te zien wat het werd.`;
      case 'RegistrationGone':
        return t`Deze aanmelding is ingetrokken.`;
      case 'NoOrganisation':
        return t`De academie heeft deze organisatie niet meer. Laad de pagina opnieuw.`;
      case 'InvalidInput':
      case 'NotAllowed':
        return common(refusal);
    }
  };
}
