import { QueryFailedError, type EntityManager } from 'typeorm';

const UNIQUE_VIOLATION = '23505';

/**
 * Does work in a savepoint, so that it may meet what must be there once: false then, and the transaction of whoever asks is as
 * it was. Whatever else goes wrong is thrown.
 */
export async function unlessTaken(
  tx: EntityManager,
  work: (inner: EntityManager) => Promise<unknown>,
): Promise<boolean> {
  try {
    await tx.transaction(work);
    return true;
  } catch (fault) {
    if (fault instanceof QueryFailedError && Reflect.get(fault, 'code') === UNIQUE_VIOLATION) return false;
    throw fault;
  }
}
