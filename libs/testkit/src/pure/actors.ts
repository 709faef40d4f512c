import type { Actor, OrganisationId, People, Role, TeacherId } from '@academy/contracts/identity';
import { anId } from './ids';

const roles = Object.keys({
  ...{ staff: 1, author: 1, trainer: 1, mentor: 1, manager: 1, approver: 1, owner: 1 },
  ...{ curator: 1, assessor: 1, admin: 1 },
} satisfies Record<Role, 1>) as readonly Role[];

/** As what someone asks. */
type Standing = 'teacher' | Role;

/** Someone who is signed in; every actor of a test is made here. A role is held at one organisation. */
export const someone = (
  standings: Standing | readonly Standing[] = [],
  organisationId: OrganisationId = anId(),
): Actor => ({
  accountId: anId<'Account'>(),
  teacherId: standings.includes('teacher') ? anId<'Teacher'>() : null,
  isStrong: true,
  worksAs: Object.fromEntries(
    roles.map((role) => [role, [standings].flat().includes(role) ? [organisationId] : []]),
  ) as unknown as Actor['worksAs'],
});

export const aTeacher = (teacherId: TeacherId = anId<'Teacher'>()): Actor & { readonly teacherId: TeacherId } => ({
  ...someone('teacher'),
  teacherId,
});

/** Who signs off what a publisher gives. */
export const aTrainer = (organisationId: OrganisationId = anId()): Actor => someone('trainer', organisationId);

export const aCurator = (): Actor => someone('curator');

/** One of each who is signed in, but for those who may; also who is nothing at all. */
export const everyoneBut = (...may: readonly Standing[]): readonly Actor[] => [
  someone(),
  ...(['teacher', ...roles] as const)
    .filter((standing) => !may.includes(standing))
    .map((standing) => someone(standing)),
];

/** Where everybody whom a test needs is written down already. */
export const noPeople: People = { ofAccounts: async () => new Map(), ofTeachers: async () => new Map() };
