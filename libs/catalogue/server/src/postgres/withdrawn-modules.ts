import { In, type DataSource, type FindOptionsWhere } from 'typeorm';
import type { ModuleView } from './snapshot';
import { ModuleTable, ModuleVersionTable, OrganisationTable, type ModuleRow } from './tables';

/** Modules that are not offered, which certificates and enrolments still speak of; without editions. */
export const readWithdrawn = (database: DataSource, slugs: readonly string[]): Promise<ModuleView[]> =>
  viewsWhere(database, { slug: In([...slugs]) });

/** One that was on offer once and is retired; a draft is nobody's to see. */
export async function readRetired(database: DataSource, slug: string): Promise<ModuleView | undefined> {
  const [found] = await viewsWhere(database, { slug, retired: true });
  return found;
}

async function viewsWhere(database: DataSource, where: FindOptionsWhere<ModuleRow>): Promise<ModuleView[]> {
  const modules = await database.getRepository(ModuleTable).findBy(where);
  if (modules.length === 0) return [];
  const [versions, organisations] = await Promise.all([
    database.getRepository(ModuleVersionTable).findBy({ id: In(modules.map(({ versionId }) => versionId)) }),
    database.getRepository(OrganisationTable).findBy({ id: In(modules.map(({ organisationId }) => organisationId)) }),
  ]);
  return modules.flatMap(({ slug, versionId, organisationId, enrolments, rating }) => {
    const version = versions.find(({ id }) => id === versionId);
    const organisation = organisations.find(({ id }) => id === organisationId);
    const runs = { editions: [], selfPaced: false, offered: false };
    return version && organisation ? [{ slug, version, organisation, ...runs, enrolments, rating }] : [];
  });
}
