import { isDeepStrictEqual } from 'node:util';
import type { ModulePart } from '@academy/contracts/catalogue';
import type { Day } from '@academy/kernel';
import type { Imported, Importer } from '@academy/platform/nest';
import { newId } from '@academy/platform/postgres';
import type { EntityManager } from 'typeorm';
import { EditionImporter, type EditionImport, type EditionProblem, type SeatKeeper } from './import-editions';
import {
  ModuleTable,
  ModuleVersionTable,
  OrganisationTable,
  type ModuleRow,
  type OrganisationRow,
  type VersionFacts,
} from './postgres/tables';
import { snapshotIn } from './postgres/snapshot';
import { touchCatalogue } from './postgres/touch-catalogue';

export interface ModuleImport {
  readonly slug: string;
  readonly organisationId: string;
  readonly published: boolean;
  readonly retired: boolean;
  readonly enrolments: number;
  readonly rating: number | null;
  readonly facts: VersionFacts;
  readonly parts: readonly ModulePart[];
  readonly editions: readonly EditionImport[];
}

export interface CatalogueImport {
  readonly organisations: readonly OrganisationRow[];
  readonly modules: readonly ModuleImport[];
  readonly seats: SeatKeeper;
}

/**
 * Brings the catalogue to what is given and answers how much was new. A module that says something else than its last
 * version gets a next one; what was published stays as it is. An edition keeps the version it was announced with; what
 * else changes of it is changed, or is a fault, at the place in the list of modules. The revision of the
 * catalogue moves when something else is offered than before, and not for seats.
 */
export const catalogueImporter: Importer<'catalogue', CatalogueImport, EditionProblem> = {
  takes: 'catalogue',
  bringIn: importCatalogue,
};

async function importCatalogue(
  tx: EntityManager,
  { organisations, modules, seats }: CatalogueImport,
  today: Day,
): Promise<Imported<EditionProblem>> {
  const offered = await snapshotIn(tx);
  if (organisations.length > 0) await tx.getRepository(OrganisationTable).upsert([...organisations], ['id']);
  const editions = new EditionImporter(tx, seats, today);
  await editions.begin();
  let versions = 0;
  for (const [at, module] of modules.entries()) {
    const { versionId, isNew } = await importModule(tx, module);
    if (isNew) versions += 1;
    await editions.import(at, versionId, module);
  }
  if (!isDeepStrictEqual(await snapshotIn(tx), offered)) await touchCatalogue(tx);
  const { added, changed, faults } = editions.outcome;
  const organisationsNow = await tx.getRepository(OrganisationTable).count();
  return {
    counts: {
      organisations: organisationsNow - offered.organisations.size,
      ...{ versions, editions: added, 'changed editions': changed },
    },
    kept: await notGiven(tx, modules),
    faults,
  };
}

async function importModule(tx: EntityManager, module: ModuleImport): Promise<{ versionId: string; isNew: boolean }> {
  const { slug, facts, parts } = module;
  const rows = tx.getRepository(ModuleVersionTable).createQueryBuilder('v').addSelect('v.parts');
  const last = await rows.where('v.slug = :slug', { slug }).orderBy('v.number', 'DESC').getOne();
  if (last && isDeepStrictEqual(last.facts, asStored(facts)) && isDeepStrictEqual(last.parts, asStored(parts))) {
    await tx.getRepository(ModuleTable).update({ slug }, moduleRow(module, last.id));
    return { versionId: last.id, isNew: false };
  }
  const versionId = newId<'ModuleVersion'>();
  await tx.getRepository(ModuleTable).upsert(moduleRow(module, versionId), ['slug']);
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

export const moduleRow = (
  { slug, organisationId, published, retired, enrolments, rating }: ModuleImport,
  versionId: string,
): ModuleRow => ({
  slug,
  organisationId,
  versionId,
  published,
  retired,
  enrolments,
  rating,
});

async function notGiven(tx: EntityManager, modules: readonly ModuleImport[]): Promise<string[]> {
  const given = new Set(modules.map(({ slug }) => slug));
  const offered = await tx.getRepository(ModuleTable).find({ where: { published: true }, order: { slug: 'ASC' } });
  return offered.map(({ slug }) => slug).filter((slug) => !given.has(slug));
}

/** As jsonb gives it back: what is undefined is gone. */
const asStored = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;
