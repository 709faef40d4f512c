import type { Id } from '@academy/kernel';

let made = 0;

/** An id that no other thing in this process has; a database takes it too. Of two, the one made later comes last. */
export const anId = <Of extends string>(): Id<Of> =>
  `01982c7a-3d52-7000-8000-${(made += 1).toString(16).padStart(12, '0')}` as Id<Of>;
