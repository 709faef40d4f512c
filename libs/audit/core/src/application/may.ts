import type { Actor } from '@academy/contracts/identity';

/** Who may do what with the log. */
export const may = {
  /** Everyone reads what is about them; what is about others is for the administrators of the academy. */
  readAll: ({ worksAs }: Actor): boolean => worksAs.admin.length > 0,
};
