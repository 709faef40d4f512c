import { pathText, type FolderFault } from '@academy/academy-folder';
import type { Fault } from '@academy/kernel';
import type { ImportProblem } from '../whole/whole';

type FaultOfImport = Fault<ImportProblem>;

/** What of an import cannot be done, in words for whoever keeps the folder, at the place in the file that asks for it. */
export const folderFault = ({ path, problem }: FaultOfImport): FolderFault => ({
  file: problem.kind === 'VersionTaken' ? 'competences.json' : 'modules.json',
  path: pathText(path),
  message: sayProblem(problem),
});

function sayProblem(problem: ImportProblem): string {
  switch (problem.kind) {
    case 'VersionTaken':
      return `version "${problem.version}" is published already with another content; give this one a new version`;
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
