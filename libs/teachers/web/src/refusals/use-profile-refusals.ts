import { useLingui } from '@lingui/react/macro';
import { useCommonRefusals, type FieldFault } from '@academy/ui';
import type { ProfileOutcomeFragment } from '@academy/gql';
import {
  MAX_EVIDENCE,
  MAX_NOTE,
  MAX_TALENTS,
  MAX_YEARS,
  type EvidenceProblem,
  type TalentProblem,
  type WishesProblem,
} from '@academy/teachers/core';

export type ProfileRefusal = Exclude<ProfileOutcomeFragment, { __typename: 'ProfileSaved' }>;
type Invalid = Extract<ProfileRefusal, { __typename: 'InvalidInput' }>;

/** Why the profile stays as it was, in one sentence. */
export function useProfileRefusals(): (refusal: ProfileRefusal) => string {
  const common = useCommonRefusals();
  const faults = useProfileFaults();
  return (refusal) => {
    switch (refusal.__typename) {
      case 'InvalidInput':
        return faults(refusal)[0]?.message ?? common(refusal);
      case 'NotAllowed':
        return common(refusal);
    }
  };
}

/** What is wrong with a form, per field; nothing when the answer is another. */
export function useProfileFaults(): (outcome: ProfileOutcomeFragment | undefined) => readonly FieldFault[] {
  const common = useCommonRefusals();
  const words = useProblems();
  const said = ({ faults, __typename }: Invalid) =>
    faults.map(({ field, problem }) => ({ field, message: words[problem as Problem] ?? common({ __typename }) }));
  return (outcome) => (outcome?.__typename === 'InvalidInput' ? said(outcome) : []);
}

type Problem = EvidenceProblem | TalentProblem | WishesProblem;

function useProblems(): Record<Problem, string> {
  const { t } = useLingui();
  return {
    UnknownCompetence: t`Deze competentie staat niet in het raamwerk. Kies een andere.`,
    NotYours: t`Dit soort bewijs komt van de academie. Kies zelf ingeschat, werkervaring, diploma of certificaat.`,
    LevelMissing: t`Kies het niveau dat bij je past.`,
    LevelTooHigh: t`Dit niveau kent de competentie niet. Kies een lager niveau.`,
    YearsMissing: t`Vul in hoeveel jaar: meer dan 0 en hoogstens ${MAX_YEARS}.`,
    NotADay: t`Dit is geen datum. Vul in als dag-maand-jaar.`,
    InFuture: t`Deze datum ligt in de toekomst. Kies vandaag of eerder.`,
    EndsBeforeItBegins: t`De einddatum ligt voor de datum van behalen.`,
    NoteTooLong: t`De toelichting is te lang: hoogstens ${MAX_NOTE} tekens.`,
    TooMuch: t`Je hebt al ${MAX_EVIDENCE} bewijsstukken. Verwijder er eerst een.`,
    TooManyTalents: t`Kies hoogstens ${MAX_TALENTS} talenten.`,
    NoLanguage: t`Kies ten minste één taal.`,
    NoForm: t`Kies ten minste één vorm.`,
    UnknownTown: t`Deze plaats kennen we niet. Kies een plaats uit de lijst.`,
    TownNeeded: t`Kies je woonplaats, anders kunnen we de afstand niet bepalen.`,
    DistanceOutOfRange: t`Vul een afstand in van 1 tot 400 kilometer.`,
    HoursOutOfRange: t`Vul een aantal uren in van 0 tot 2000.`,
  };
}
