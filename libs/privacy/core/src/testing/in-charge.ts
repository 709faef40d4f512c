import type { AloneInCharge } from '@academy/contracts/identity';

/** Someone without whom nobody looks after this. */
export const onlyOne = (facts: Partial<AloneInCharge>) => ({
  of: async (): Promise<AloneInCharge> => ({ isOnlyAdmin: false, ownsAlone: [], ...facts }),
});

export const anotherIsThere = onlyOne({});
