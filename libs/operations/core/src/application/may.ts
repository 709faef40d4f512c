import type { Actor } from '@academy/contracts/identity';

/** Who may see what the academy does in the background, and decide on it. */
export const may = {
  keepGoing: ({ worksAs }: Actor): boolean => worksAs.admin.length > 0,
};
