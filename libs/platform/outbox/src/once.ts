import type { AlreadyDone, Cause } from '@academy/kernel';
import type { DataSource, EntityManager } from 'typeorm';
import { deliveriesDone, deliveryRows } from './written-with';

/** The cause that names one hearer's delivery of one event. */
export const causeOf = (eventId: string, hearer: string): Cause => `${eventId}/${hearer}`;

/** Which event a cause is of. */
export const eventOf = (cause: Cause): string => cause.slice(0, cause.indexOf('/'));

/** When an event was told: its id, a UUIDv7, begins with the milliseconds since 1970. */
export const toldAt = (eventId: string): Date =>
  new Date(Number.parseInt(eventId.replaceAll('-', '').slice(0, 12), 16));

/** Notes that nothing was to be done for these deliveries; answers those that were not done before. */
export async function done(source: DataSource, causes: readonly Cause[]): Promise<ReadonlySet<Cause>> {
  const marked: { cause: Cause }[] = await source.query(deliveriesDone('$1'), [deliveryRows(causes)]);
  return new Set(marked.map(({ cause }) => cause));
}

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
