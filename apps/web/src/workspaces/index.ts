import type { Me } from '../session/use-session';
import { assessor } from './assessor';
import { curator } from './curator';
import { publisher } from './publisher';
import { school } from './school';
import { teacher } from './teacher';
import type { Workspace } from './workspace';

const ofKind: Record<Me['kind'], Workspace> = {
  TEACHER: teacher,
  COMPANY_AUTHOR: publisher,
  SCHOOL_AUTHOR: publisher,
  CURATOR: curator,
  ASSESSOR: assessor,
  SCHOOL_MANAGER: school,
};

/** Where a person works. */
export const workspaceOf = ({ kind }: Pick<Me, 'kind'>): Workspace => ofKind[kind];

export const workspaces: readonly Workspace[] = [...new Set(Object.values(ofKind))];

export { linksOf, type PlaceLink, type Workspace } from './workspace';
