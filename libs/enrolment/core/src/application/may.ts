import type { Actor, OrganisationId, TeacherId } from '@academy/contracts/identity';
import type { Enrolment } from '../domain/enrolment';

/** Who may do what with enrolments. */
export const may = {
  /** Teachers enrol themselves, and nobody else. */
  enrol: <Asking extends Pick<Actor, 'teacherId'>>(
    actor: Asking,
  ): actor is Asking & { readonly teacherId: TeacherId } => actor.teacherId !== null,
  see: (actor: Pick<Actor, 'teacherId'>, enrolment: Pick<Enrolment, 'teacherId'>): boolean =>
    actor.teacherId === enrolment.teacherId,
  /** Authors and trainers see who takes part in what their organisation gives. */
  seeParticipants: ({ worksAs }: Actor, organisationId: OrganisationId): boolean =>
    worksAs.author.includes(organisationId) || worksAs.trainer.includes(organisationId),
};
