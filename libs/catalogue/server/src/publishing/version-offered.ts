import type { Offered } from '@academy/catalogue/core';
import type { ModuleSlug } from '@academy/contracts/catalogue';
import type { EntityManager } from 'typeorm';
import type { ModuleVersionRow } from '../postgres/tables';

type Found = Pick<ModuleVersionRow, 'number' | 'facts'> & Omit<Offered, 'version' | 'contents'>;

/** The last version of a module, offered or not, while nobody else changes the module; undefined of one that never was. */
export async function versionOffered(tx: EntityManager, slug: ModuleSlug): Promise<Found | undefined> {
  const [found]: Found[] = await tx.query(
    `SELECT v.number, v.facts, m.organisation_id AS "organisationId", m.published, m.retired
       FROM catalogue.module m JOIN catalogue.module_version v ON v.id = m.version_id
      WHERE m.slug = $1 FOR UPDATE OF m`,
    [slug],
  );
  return found;
}
