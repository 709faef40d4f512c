import type { Actor, TeacherId } from '@academy/contracts/identity';

/** Who may do what with a profile. */
export const may = {
  /** A profile is the teacher's own: nobody else writes in it. */
  changeProfile: (actor: Actor): actor is Actor & { readonly teacherId: TeacherId } => actor.teacherId !== null,
};
