import type { DataSource } from 'typeorm';
import type { ModuleView } from './snapshot';
import { ModuleTable, ModuleVersionTable, OrganisationTable } from './tables';
import { In } from 'typeorm';

/** Modules that are no longer offered, which certificates and enrolments still speak of; without editions. */
export async function readWithdrawn(database: DataSource, slugs: readonly string[]): Promise<ModuleView[]> {
  const modules = await database.getRepository(ModuleTable).findBy({ slug: In([...slugs]) });
  if (modules.length === 0) return [];
  const [versions, organisations] = await Promise.all([
    database.getRepository(ModuleVersionTable).findBy({ id: In(modules.map(({ versionId }) => versionId)) }),
    database.getRepository(OrganisationTable).findBy({ id: In(modules.map(({ organisationId }) => organisationId)) }),
  ]);
  return modules.flatMap(({ slug, versionId, organisationId, enrolments, rating }) => {
    const version = versions.find(({ id }) => id === versionId);
    const organisation = organisations.find(({ id }) => id === organisationId);
    const runs = { editions: [], selfPaced: false };
    return version && organisation ? [{ slug, version, organisation, ...runs, enrolments, rating }] : [];
  });
}
