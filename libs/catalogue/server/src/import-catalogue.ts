import { isDeepStrictEqual } from 'node:util';
import { closingDay } from '@academy/catalogue/core';
import type { ModulePart } from '@academy/contracts/catalogue';
import type { Day } from '@academy/kernel';
import { newId } from '@academy/platform/postgres';
import type { EntityManager } from 'typeorm';
import {
  EditionTable,
  ModuleTable,
  ModuleVersionTable,
  OrganisationTable,
  type ModuleRow,
  type OrganisationRow,
  type VersionFacts,
} from './postgres/tables';
import { touchCatalogue } from './postgres/touch-catalogue';

export interface EditionImport {
  readonly id: string;
  readonly start: Day;
  readonly seats: number;
  /** Seats given away before, or elsewhere. */
  readonly taken: number;
}

export interface ModuleImport {
  readonly slug: string;
  readonly organisationId: string;
  readonly published: boolean;
  readonly enrolments: number;
  readonly rating: number | null;
  readonly facts: VersionFacts;
  readonly parts: readonly ModulePart[];
  readonly editions: readonly EditionImport[];
}

export interface CatalogueImport {
  readonly organisations: readonly OrganisationRow[];
  readonly modules: readonly ModuleImport[];
}

export interface CatalogueCounts {
  readonly organisations: number;
  readonly versions: number;
  readonly editions: number;
}

/**
 * Brings the catalogue to what is given and answers how much was new. A module that says something else than its last
 * version gets a next one; what was published stays as it is. An edition keeps the version it was announced with.
 */
export async function importCatalogue(
  tx: EntityManager,
  { organisations, modules }: CatalogueImport,
): Promise<CatalogueCounts> {
  const before = await tx.getRepository(OrganisationTable).count();
  await tx.getRepository(OrganisationTable).upsert([...organisations], ['id']);
  let [versions, editions] = [0, 0];
  for (const module of modules) {
    const { versionId, isNew } = await importModule(tx, module);
    if (isNew) versions += 1;
    editions += await importEditions(tx, module, versionId);
  }
  await touchCatalogue(tx);
  return { organisations: (await tx.getRepository(OrganisationTable).count()) - before, versions, editions };
}

async function importModule(tx: EntityManager, module: ModuleImport): Promise<{ versionId: string; isNew: boolean }> {
  const { slug, facts, parts } = module;
  const rows = tx.getRepository(ModuleVersionTable).createQueryBuilder('v').addSelect('v.parts');
  const last = await rows.where('v.slug = :slug', { slug }).orderBy('v.number', 'DESC').getOne();
  if (last && isDeepStrictEqual(last.facts, asStored(facts)) && isDeepStrictEqual(last.parts, asStored(parts))) {
    await tx.getRepository(ModuleTable).update({ slug }, rowOf(module, last.id));
    return { versionId: last.id, isNew: false };
  }
  const versionId = newId<'ModuleVersion'>();
  await tx.getRepository(ModuleTable).upsert(rowOf(module, versionId), ['slug']);
  await tx.getRepository(ModuleVersionTable).insert({
    id: versionId,
    slug,
    number: (last?.number ?? 0) + 1,
    facts,
    parts: [...parts],
    hasContent: parts.length > 0,
  });
  return { versionId, isNew: true };
}

const rowOf = (
  { slug, organisationId, published, enrolments, rating }: ModuleImport,
  versionId: string,
): ModuleRow => ({
  slug,
  organisationId,
  versionId,
  published,
  enrolments,
  rating,
});

async function importEditions(tx: EntityManager, { slug, editions }: ModuleImport, versionId: string): Promise<number> {
  if (editions.length === 0) return 0;
  const { raw } = await tx
    .createQueryBuilder()
    .insert()
    .into(EditionTable)
    .values(editions.map((edition) => ({ ...edition, slug, versionId, closesOn: closingDay(edition.start) })))
    .orIgnore('edition_pk')
    .returning('id')
    .execute();
  return (raw as unknown[]).length;
}

/** As jsonb gives it back: what is undefined is gone. */
const asStored = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;
