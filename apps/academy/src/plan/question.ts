import type { FolderFault, PlanningFolder, PlanningTeacherFile } from '@academy/academy-folder';
import type { ModuleFacts } from '@academy/contracts/catalogue';
import type { Competence } from '@academy/contracts/competences';
import type { Evidence } from '@academy/contracts/teachers';
import type { PlanningQuestion } from '@academy/paths/core';

/** What the files ask of the planner, in the words that the server asks it in. */
export const questionOf = (
  { competences, modules }: PlanningFolder,
  { asOf, sector, home, credentials, evidence, constraints, goal }: PlanningTeacherFile,
): PlanningQuestion => ({
  modules: modules.filter(({ status }) => status === 'published').map(({ status: _, ...facts }): ModuleFacts => facts),
  framework: { competences: new Map(competences.competences.map((one) => [one.id, competenceOf(one)])) },
  teacher: {
    limits: {
      sector,
      languages: constraints.languages,
      forms: constraints.forms,
      home: home ?? null,
      maxTravelKm: constraints.maxTravelKm,
    },
    credentials: credentials.map(({ credential, obtained, validUntil }) => ({
      credential,
      obtained,
      validUntil: validUntil ?? null,
    })),
    evidence: evidence.map((piece, index) => evidenceOf(piece, `#${index}`)),
  },
  targets: goal.targets,
  hoursBudget: constraints.hoursBudget,
  asOf,
});

type FolderCompetence = PlanningFolder['competences']['competences'][number];

const competenceOf = ({ certificateValidityMonths, ...rest }: FolderCompetence): Competence => ({
  ...rest,
  ...(certificateValidityMonths !== undefined && { certificateValidityMonths }),
});

function evidenceOf(piece: PlanningTeacherFile['evidence'][number], withoutId: string): Evidence {
  const { id = withoutId, competenceId, date, validUntil, certifiedByAcademy } = piece;
  const base = {
    ...{ id, competenceId, date },
    ...(validUntil && { validUntil }),
    ...(certifiedByAcademy !== undefined && { certifiedByAcademy }),
  };
  return piece.type === 'years'
    ? { ...base, type: 'years', years: piece.years }
    : { ...base, type: piece.type, level: piece.level };
}

/** Targets outside the framework: nobody could say what they are. Evidence outside it is left aside, as everywhere. */
export function unknownCompetences(
  file: string,
  { goal }: PlanningTeacherFile,
  { competences }: PlanningFolder,
): FolderFault[] {
  const known = new Set(competences.competences.map(({ id }) => id));
  return goal.targets.flatMap(({ competenceId }, index) =>
    known.has(competenceId)
      ? []
      : [{ file, path: `goal.targets[${index}].competenceId`, message: `there is no competence "${competenceId}"` }],
  );
}
