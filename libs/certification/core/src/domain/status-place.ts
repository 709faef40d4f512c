/** Places on one status list; the smallest that hides one certificate well enough among the others. */
export const STATUS_LIST_LENGTH = 131_072;

// Odd, so that it has no factor in common with the length and every place is met exactly once;
// near the golden section of the length, so that neighbours in time are far apart on the list.
const STRIDE = 81_007;

/** Where on which status list a certificate's revocation would show. */
export interface StatusPlace {
  readonly listId: string;
  readonly index: number;
}

/**
 * The place of the `count`th certificate, counting from 0: no two share one, and neighbours on a list say
 * nothing about who was certified together.
 */
export function statusPlace(count: number): StatusPlace {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`A count of certificates is no ${count}`);
  const list = Math.floor(count / STATUS_LIST_LENGTH);
  const turn = count % STATUS_LIST_LENGTH;
  return { listId: String(list + 1), index: (turn * STRIDE + STRIDE) % STATUS_LIST_LENGTH };
}
