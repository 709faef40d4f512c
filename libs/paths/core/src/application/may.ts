import type { Actor, TeacherId } from '@academy/contracts/identity';

/** Who may do what with paths. */
export const may = {
  /** A path is a teacher's own: nobody plans for another. */
  plan: (actor: Actor): actor is Actor & { readonly teacherId: TeacherId } => actor.teacherId !== null,
  weighFigures: ({ worksAs }: Actor): boolean => worksAs.curator.length > 0,
  answerObjections: ({ worksAs }: Actor): boolean => worksAs.curator.length > 0,
};
