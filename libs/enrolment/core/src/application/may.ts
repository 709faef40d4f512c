import type { Actor, TeacherId } from '@academy/contracts/identity';
import type { Enrolment } from '../domain/enrolment';

/** Who may do what with enrolments. */
export const may = {
  /** Teachers enrol themselves, and nobody else. */
  enrol: (actor: Actor): actor is Actor & { readonly teacherId: TeacherId } => actor.teacherId !== null,
  see: (actor: Actor, enrolment: Pick<Enrolment, 'teacherId'>): boolean => actor.teacherId === enrolment.teacherId,
  /** Authors see who takes part in the editions of their own organisation. */
  seeParticipants: (actor: Actor): actor is Actor & { readonly organisationId: string } =>
    (actor.kind === 'companyAuthor' || actor.kind === 'schoolAuthor') && actor.organisationId !== null,
};
