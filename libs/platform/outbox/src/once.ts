import type { AlreadyDone, Cause } from '@academy/kernel';
import type { DataSource, EntityManager } from 'typeorm';
import { deliveriesDone, deliveryRows } from './written-with';

/** The cause that names one hearer's delivery of one event. */
export const causeOf = (eventId: string, hearer: string): Cause => `${eventId}/${hearer}`;

/**
 * Does the work for a delivery in one transaction with marking it done, so that a second delivery of the
 * same event finds it done. Concurrent copies wait for each other on the delivery's row.
 */
export async function once<T>(
  source: DataSource,
  cause: Cause,
  work: (tx: EntityManager) => Promise<T>,
): Promise<T | AlreadyDone> {
  return source.transaction(async (tx) => {
    const marked: unknown[] = await tx.query(deliveriesDone('$1'), [deliveryRows([cause])]);
    return marked.length === 0 ? { kind: 'AlreadyDone' } : work(tx);
  });
}
