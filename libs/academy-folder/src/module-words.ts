import type { ModuleFault, ModuleProblem } from '@academy/catalogue/core';
import { pathText, type FolderFault } from './read/fault';

/** A fault of the module that stands at this place of `modules.json`. */
export const inModules = (at: number, { path, problem }: ModuleFault): FolderFault => ({
  file: 'modules.json',
  path: pathText([at, ...path]),
  message: sayModuleProblem(problem),
});

/** What the catalogue says of a module, in words for whoever keeps the folder. */
export function sayModuleProblem(problem: ModuleProblem): string {
  switch (problem.kind) {
    case 'NoHours':
      return 'takes more than 0 hours';
    case 'TooManyHours':
      return 'takes at most 10,000 hours';
    case 'TooFineHours':
      return 'is told more finely than in thousandths of an hour';
    case 'NoLanguage':
      return 'is given in at least one language';
    case 'NoSector':
      return 'is for at least one sector';
    case 'NotHigher':
      return 'leads from a level to a higher one';
    case 'ContactAboveHours':
      return `is more than the ${problem.hours} hours of the whole module`;
    case 'CompetenceTwice':
      return `names the competence "${problem.competenceId}" twice; say it in one line`;
    case 'UnknownCompetence':
      return `there is no competence "${problem.competenceId}"`;
    case 'AboveHighestLevel':
      return `the competence has no level above ${problem.highest}`;
    case 'TakenAboveSeats':
      return `more is taken than the ${problem.seats} seats there are`;
    case 'UnlikelyDay':
      return `is no day between ${problem.first} and ${problem.last}`;
    case 'UnknownCredential':
      return `no module awards the credential "${problem.credential}", so nobody could enter`;
  }
}
