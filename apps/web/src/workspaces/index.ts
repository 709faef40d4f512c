import type { Me } from '../session/use-session';
import { hasOffice, officeOf, officeParts, waitingIn } from './office';
import { teacher } from './teacher';
import type { Part, Workspace } from './workspace';

export const OFFICE = '/beheer';

export const officeAt = (organisation: string): string => `${OFFICE}/${organisation}`;

/** Where a person works: as a teacher first, then for each organisation by its name. */
export const workspacesOf = ({ teacherId, workplaces }: Pick<Me, 'teacherId' | 'workplaces'>): readonly Workspace[] => [
  ...(teacherId ? [teacher] : []),
  ...workplaces
    .map(({ roles, waiting, ...organisation }) => ({ organisation, now: roles, whole: [...roles, ...waiting] }))
    .filter(({ whole }) => hasOffice(whole))
    .map(({ organisation, now, whole }) => ({
      ...{ home: officeAt(organisation.id), organisation: { ...organisation, roles: whole }, parts: officeOf(whole) },
      waiting: waitingIn(now, whole),
    })),
];

/** Where someone begins; who works nowhere yet is told so. */
export const homeOf = (me: Pick<Me, 'teacherId' | 'workplaces'>): string => workspacesOf(me)[0]?.home ?? '/welkom';

/** Every page there is, whoever has it. */
export const partsAt = { teacher: teacher.parts, office: officeParts } satisfies Record<string, readonly Part[]>;

export { hasPage, linksOf, type Part, type PlaceLink, type Workspace } from './workspace';
