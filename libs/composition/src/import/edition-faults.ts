import { pathText, type AcademyFolder, type FolderFault } from '@academy/academy-folder';
import type { EditionRefusal, RefusedEdition } from '@academy/catalogue/server';

/** A change of an edition that cannot be made, at the place in `modules.json` that asks for it. */
export function editionFault(
  modules: AcademyFolder['modules'],
  { slug, editionId, edition, why }: RefusedEdition,
): FolderFault {
  const at =
    why.kind === 'OtherModule'
      ? modules.findIndex(({ editions }) => editions.some(({ id }) => id === editionId))
      : modules.findIndex(({ id }) => id === slug);
  const path = pathText([at, 'editions', ...(edition === undefined ? [] : [edition, fields[why.kind]])]);
  return { file: 'modules.json', path, message: sayWhy(editionId, why) };
}

const fields: Readonly<Record<EditionRefusal['kind'], string>> = {
  SeatsBelowTaken: 'seats',
  InUse: 'id',
  CompletedBefore: 'start',
  OtherModule: 'id',
};

function sayWhy(editionId: string, why: EditionRefusal): string {
  switch (why.kind) {
    case 'SeatsBelowTaken':
      return `edition "${editionId}" has ${why.taken} seats taken, which is more than it would have`;
    case 'InUse':
      return `edition "${editionId}" is gone, and has people with a seat, a request or a place in the queue (${why.people}); keep it in the list`;
    case 'CompletedBefore':
      return `edition "${editionId}" is announced with a later day, and ${people(why.people)} been signed off or completed it before; give the later one an id of its own`;
    case 'OtherModule':
      return `"${editionId}" is an edition of "${why.slug}" already; give this one an id of its own`;
  }
}

const people = (count: number): string => (count === 1 ? '1 person has' : `${count} people have`);
