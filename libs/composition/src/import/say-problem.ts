import { pathText, type FolderFault } from '@academy/academy-folder';
import type { Fault } from '@academy/kernel';
import type { ImportProblem } from '../whole/whole';

type FaultOfImport = Fault<ImportProblem>;

const ofFramework: ReadonlySet<ImportProblem['kind']> = new Set(['VersionTaken', 'CompetenceLost', 'LevelLost']);

/** What of an import cannot be done, in words for whoever keeps the folder, at the place in the file that asks for it. */
export const folderFault = ({ path, problem }: FaultOfImport): FolderFault => ({
  file: ofFramework.has(problem.kind) ? 'competences.json' : 'modules.json',
  path: pathText(path),
  message: sayProblem(problem),
});

function sayProblem(problem: ImportProblem): string {
  switch (problem.kind) {
    case 'VersionTaken':
      return `version "${problem.version}" is published already with another content; give this one a new version`;
    case 'CompetenceLost':
      return `competence "${problem.competenceId}" of the version in force is gone, and what names it would mean nothing; keep it`;
    case 'LevelLost':
      return `competence "${problem.competenceId}" goes to level ${problem.highest} in the version in force; let it go at least as far`;
    case 'SeatsBelowTaken':
      return `edition "${problem.editionId}" has ${problem.taken} seats taken, which is more than it would have`;
    case 'InUse':
      return `edition "${problem.editionId}" is gone, and has people with a seat, a request or a place in the queue (${problem.people}); keep it in the list`;
    case 'CompletedBefore':
      return `edition "${problem.editionId}" is announced with a later day, and ${people(problem.people)} been signed off or completed it before; give the later one an id of its own`;
    case 'OtherModule':
      return `"${problem.editionId}" is an edition of "${problem.slug}" already; give this one an id of its own`;
  }
}

const people = (count: number): string => (count === 1 ? '1 person has' : `${count} people have`);
