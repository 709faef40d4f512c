import type { OrganisationId } from '@academy/contracts/identity';
import {
  registrationLimits,
  type DecideRegistrationOutcome,
  type RegisterOrganisationOutcome,
  type Registration,
  type RegistrationProblem,
  type WaitingRegistration,
} from '@academy/identity/core';
import type { Fault } from '@academy/kernel';
import { invalidInput } from '@academy/platform/graphql';
import { named } from '@academy/sdl';
import { t } from '@lingui/core/macro';

type Names = ReadonlyMap<OrganisationId, string>;

export function presentRegistration({ decision, askedBy: _, ...registration }: Registration, names: Names) {
  const organisationId = decision && decision.kind !== 'refused' ? decision.organisationId : null;
  return {
    ...registration,
    state: decision?.kind ?? ('waits' as const),
    organisation:
      organisationId === null ? null : { id: organisationId, name: names.get(organisationId) ?? organisationId },
    reason: decision?.kind === 'refused' ? decision.reason : null,
  };
}

export const presentAlike = ({ alike, registration }: WaitingRegistration) =>
  alike.map(({ id, name, kind, number }) => ({
    ...{ id, name, kind, number },
    hasThisNumber: number === registration.number,
  }));

const problems = (): Record<RegistrationProblem, string> => ({
  NameMissing: t`Vul de naam van de organisatie in.`,
  NameTooLong: t`Deze naam is te lang: hoogstens 120 tekens.`,
  NameUnreadable: t`Schrijf de naam met letters of cijfers, zonder onzichtbare tekens.`,
  NumberMissing: t`Vul het nummer van de organisatie in.`,
  NumberOfOtherForm: t`Dit nummer heeft een andere vorm. Een KvK-nummer heeft 8 cijfers, een schoolcode (BRIN) 2 cijfers en 2 letters.`,
  NoteMissing: t`Schrijf wie je bij de organisatie bent.`,
  NoteTooLong: t`Deze tekst is te lang: hoogstens ${registrationLimits.longestText} tekens.`,
});

/** What is wrong with what was filled in. */
export const presentRegistrationProblems = (faults: readonly Fault<{ readonly kind: RegistrationProblem }>[]) =>
  invalidInput(
    faults.map(({ path, problem: { kind } }) => ({
      ...{ field: path.join('.'), problem: kind, message: problems()[kind] },
    })),
  );

export const reasonDoesNotFit = () => {
  const { longestText } = registrationLimits;
  const message = t`Schrijf een reden van hooguit ${longestText} tekens.`;
  return invalidInput([{ field: 'reason', problem: 'ReasonMissingOrTooLong', message }]);
};

type Outcome = RegisterOrganisationOutcome | DecideRegistrationOutcome;
type Refusal = Exclude<
  Outcome,
  { kind: 'OrganisationRegistered' | 'RegistrationDecided' | 'InvalidInput' | 'ReasonMissingOrTooLong' | 'NotAllowed' }
>;

const messages = (): Record<Refusal['kind'], string> => ({
  OrganisationIsHere: t`De academie heeft al een organisatie met dit nummer.`,
  TooManyRegistrations: t`Er wachten al meer aanmeldingen van je. Wacht tot de academie daarover beslist.`,
  DecidedAlready: t`Hierover is al beslist.`,
  RegistrationGone: t`Deze aanmelding is er niet meer.`,
  NoOrganisation: t`De academie heeft zo’n organisatie niet.`,
});

export const presentRegistrationRefusal = <One extends Refusal>(refusal: One) => ({
  ...named(refusal),
  message: messages()[refusal.kind],
});
