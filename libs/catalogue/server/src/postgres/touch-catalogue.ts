import type { EntityManager } from 'typeorm';

/** Tells every process that its copy of the catalogue is old once this transaction commits. */
export async function touchCatalogue(tx: EntityManager): Promise<void> {
  await tx.query(`UPDATE catalogue.revision SET revision = revision + 1`);
}
