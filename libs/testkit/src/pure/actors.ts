import type { AccountKind, Actor, TeacherId } from '@academy/contracts/identity';
import { anId } from './ids';

/** Someone who is signed in; every actor of a test is made here. */
export const someone = (kind: AccountKind, facts: Partial<Actor> = {}): Actor => ({
  accountId: anId<'Account'>(),
  kind,
  teacherId: kind === 'teacher' ? anId<'Teacher'>() : null,
  organisationId: kind === 'companyAuthor' || kind === 'schoolAuthor' ? anId() : null,
  ...facts,
});

export const aTeacher = (teacherId: TeacherId = anId<'Teacher'>()): Actor & { readonly teacherId: TeacherId } => ({
  ...someone('teacher'),
  teacherId,
});

/** An author who works for a publisher. */
export const anAuthor = (organisationId: string = anId(), kind: 'companyAuthor' | 'schoolAuthor' = 'companyAuthor') =>
  someone(kind, { organisationId });

export const aCurator = (): Actor => someone('curator');

const kinds: readonly AccountKind[] = [
  'teacher',
  'companyAuthor',
  'schoolAuthor',
  'curator',
  'assessor',
  'schoolManager',
];

/** One of each who is signed in, but for those who may. */
export const everyoneBut = (...may: readonly AccountKind[]): readonly Actor[] =>
  kinds.filter((kind) => !may.includes(kind)).map((kind) => someone(kind));
