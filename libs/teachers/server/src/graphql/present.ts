import { invalidInput, notAllowed } from '@academy/platform/graphql';
import {
  MAX_EVIDENCE,
  MAX_NOTE,
  MAX_TALENTS,
  MAX_YEARS,
  type EvidenceProblem,
  type TalentProblem,
  type WishesProblem,
} from '@academy/teachers/core';
import { t } from '@lingui/core/macro';
import type { Profile } from '../postgres/postgres-teacher-files';
import type { EvidenceRow } from '../postgres/tables';

type Problem = EvidenceProblem | WishesProblem | TalentProblem;

/** What is wrong and what would be right, in the reader's language; a new problem does not compile until it has a text. */
const messages = (): Record<Problem, string> => ({
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
});

const presentEvidence = ({ competenceId, entryTestId, ...piece }: EvidenceRow) => ({
  ...piece,
  competence: { id: competenceId },
  fromEntryTest: entryTestId !== null,
});

export const presentProfile = ({ teacher, talents, evidence }: Profile, name: string) => ({
  id: teacher.id,
  name,
  role: teacher.role,
  talents: talents.map((id) => ({ competence: { id } })),
  evidence: evidence.map(presentEvidence),
  wishes: {
    sector: teacher.sector,
    languages: teacher.languages,
    forms: teacher.forms,
    city: teacher.city,
    maxTravelKm: teacher.maxTravelKm,
    hoursPerYear: teacher.hoursPerYear,
  },
});

export type ProfileRefusal =
  | { readonly kind: 'InvalidInput'; readonly faults: readonly { readonly field: string; readonly problem: Problem }[] }
  | { readonly kind: 'NotAllowed' };

export const presentRefusal = (refusal: ProfileRefusal) =>
  refusal.kind === 'NotAllowed'
    ? notAllowed()
    : invalidInput(refusal.faults.map(({ field, problem }) => ({ field, problem, message: messages()[problem] })));
