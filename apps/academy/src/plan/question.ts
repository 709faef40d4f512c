import { namedLevelFaults, highestLevels } from '@academy/competences/core';
import {
  fullAsAnnounced,
  folderFault,
  type FolderFault,
  type PlanningFolder,
  type PlanningTeacherFile,
} from '@academy/academy-folder';
import type { ModuleFacts, ModuleSlug } from '@academy/contracts/catalogue';
import type { Competence } from '@academy/contracts/competences';
import type { Evidence } from '@academy/contracts/teachers';
import { servingSeats, type PlanningQuestion } from '@academy/planner/core';

export interface Asked {
  readonly question: PlanningQuestion;
  /** Modules that the teacher is enrolled in and that have nothing to do with the goal. */
  readonly beside: readonly ModuleSlug[];
}

/** What the files ask of the planner, in the words that the server asks it in. */
export function questionOf(folder: PlanningFolder, teacher: PlanningTeacherFile): Asked {
  const question = withoutEnrolments(folder, teacher);
  const pinned = servingSeats(question, teacher.enrolled);
  return { question: { ...question, pinned }, beside: teacher.enrolled.filter((slug) => !pinned.includes(slug)) };
}

const withoutEnrolments = (
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
  full: fullAsAnnounced(modules),
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

/**
 * What the academy does not have: targets outside the framework, and enrolments in no module. Evidence outside the
 * framework is left aside, as everywhere.
 */
export function unknownIn(
  file: string,
  { goal, enrolled }: PlanningTeacherFile,
  folder: PlanningFolder,
): FolderFault[] {
  const known = highestLevels(folder.competences.competences);
  const modules = new Set(folder.modules.map(({ id }) => id));
  return [
    ...goal.targets.flatMap((target, index) =>
      namedLevelFaults(target, known).map((fault) => folderFault(file, fault, ['goal', 'targets', index])),
    ),
    ...enrolled.flatMap((slug, index) =>
      modules.has(slug)
        ? []
        : [folderFault(file, { path: ['enrolled', index], problem: { kind: 'UnknownModule', slug } })],
    ),
  ];
}
