import type { Actor, TeacherId } from '@academy/contracts/identity';

/** Who may take a test: a teacher, for themselves. */
export const may = {
  take: (actor: Actor): actor is Actor & { readonly teacherId: TeacherId } => actor.teacherId !== null,
  goOn: (actor: Actor, { teacherId }: { readonly teacherId: TeacherId }): boolean => actor.teacherId === teacherId,
};
