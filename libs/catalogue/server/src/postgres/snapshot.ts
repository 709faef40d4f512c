import type { ModuleFacts } from '@academy/contracts/catalogue';
import type { DataSource, EntityManager } from 'typeorm';
import {
  EditionTable,
  ModuleTable,
  ModuleVersionTable,
  OrganisationTable,
  type EditionRow,
  type ModuleVersionRow,
  type OrganisationRow,
} from './tables';

/** A published module with all that lists and pages show of it. */
export interface ModuleView {
  readonly slug: string;
  readonly version: Omit<ModuleVersionRow, 'parts'>;
  readonly organisation: OrganisationRow;
  readonly editions: readonly EditionRow[];
  /** Without any editions, of before or to come. */
  readonly selfPaced: boolean;
  /** Not when it is a draft, or retired. */
  readonly offered: boolean;
  readonly enrolments: number;
  readonly rating: number | null;
}

/** The catalogue as it was at one revision. */
export interface Snapshot {
  readonly revision: number;
  readonly organisations: ReadonlyMap<string, OrganisationRow>;
  readonly modules: ReadonlyMap<string, ModuleView>;
  /** Of every module that there ever was, also those that were taken back. */
  readonly editions: ReadonlyMap<string, EditionRow>;
  /** Who publishes each of these modules. */
  readonly publishers: ReadonlyMap<string, string>;
  readonly facts: readonly ModuleFacts[];
}

/** Reads everything that is offered, in one transaction so that it fits together. */
export const readSnapshot = (database: DataSource): Promise<Snapshot> =>
  database.transaction('REPEATABLE READ', snapshotIn);

/** As the catalogue is in the middle of a transaction. */
export async function snapshotIn(tx: EntityManager): Promise<Snapshot> {
  const [now]: { readonly revision: number }[] = await tx.query(revisionNow);
  const [organisations, modules, versions, editions] = await Promise.all([
    tx.getRepository(OrganisationTable).find(),
    tx.getRepository(ModuleTable).find({ order: { slug: 'ASC' } }),
    tx
      .getRepository(ModuleVersionTable)
      .createQueryBuilder('v')
      .innerJoin('Module', 'm', 'm.versionId = v.id')
      .getMany(),
    tx.getRepository(EditionTable).find({ order: { start: 'ASC', id: 'ASC' } }),
  ]);
  const byId = new Map(organisations.map((one) => [one.id, one]));
  const versionById = new Map(versions.map((one) => [one.id, one]));
  const editionsOf = bySlug(editions.filter(({ offered }) => offered));
  const offered = modules.filter(({ published }) => published);
  const views = offered.flatMap(({ slug, versionId, organisationId, enrolments, rating }): ModuleView[] => {
    const [version, organisation] = [versionById.get(versionId), byId.get(organisationId)];
    const own = editionsOf.get(slug) ?? [];
    const selfPaced = own.length === 0 && !version?.facts.awaitsEditions;
    const runs = { editions: own, selfPaced, offered: true };
    return version && organisation ? [{ slug, version, organisation, ...runs, enrolments, rating }] : [];
  });
  return {
    revision: now?.revision ?? 0,
    organisations: byId,
    modules: new Map(views.map((view) => [view.slug, view])),
    editions: new Map(editions.map((edition) => [edition.id, edition])),
    publishers: new Map(modules.map(({ slug, organisationId }) => [slug, organisationId])),
    facts: views.map(factsOf),
  };
}

export const revisionNow = `SELECT revision FROM catalogue.revision`;

function bySlug(editions: readonly EditionRow[]): Map<string, EditionRow[]> {
  const groups = new Map<string, EditionRow[]>();
  for (const edition of editions) {
    const group = groups.get(edition.slug);
    if (group) group.push(edition);
    else groups.set(edition.slug, [edition]);
  }
  return groups;
}

function factsOf({ slug, version, organisation, editions, enrolments, rating }: ModuleView): ModuleFacts {
  const { facts } = version;
  return {
    id: slug,
    titleNl: facts.titleNl,
    titleEn: facts.titleEn,
    organisationId: organisation.id,
    outcomes: facts.outcomes,
    prerequisites: facts.prerequisites,
    hours: facts.hours,
    contactHours: facts.contactHours,
    form: facts.form,
    location: facts.location,
    languages: facts.languages,
    sectors: facts.sectors,
    editions: editions.map(({ id, start }) => ({ id, start })),
    ...(facts.awaitsEditions && { awaitsEditions: true }),
    entry: facts.entryCredential === null ? null : { everHeldCredential: facts.entryCredential },
    certificate: { credential: facts.credential, validMonths: facts.validMonths },
    rating,
    enrolments,
  };
}
