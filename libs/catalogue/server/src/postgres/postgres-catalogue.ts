import {
  Catalogue,
  type EditionOffer,
  type LocalText,
  type ModuleFacts,
  type ModuleTitles,
  type ModuleVersion,
} from '@academy/contracts/catalogue';
import { completionRuleOf } from '@academy/catalogue/core';
import { Gathered } from '@academy/platform/postgres';
import { Injectable } from '@nestjs/common';
import { DataSource, In, type EntityManager } from 'typeorm';
import { readRevision, readSnapshot, type ModuleView, type Snapshot } from './snapshot';
import { EditionTable, ModuleVersionTable, OrganisationTable, type ModuleVersionRow } from './tables';
import { readWithdrawn } from './withdrawn-modules';

type WithPublisher = ModuleVersionRow & { organisationId: string };

/** The catalogue, kept in memory for as long as its revision in Postgres stays the same. */
@Injectable()
export class PostgresCatalogue extends Catalogue implements ModuleTitles {
  private kept: Promise<Snapshot> | undefined;
  private readonly revisions = new Gathered<'now', number>(
    async () => new Map([['now', await readRevision(this.database)]]),
  );
  private readonly offersOf = new WeakMap<Snapshot, ReadonlyMap<string, EditionOffer>>();

  constructor(private readonly database: DataSource) {
    super();
  }

  /** Everything that is offered now; one small question when nothing changed. */
  async snapshot(): Promise<Snapshot> {
    const [revision, kept] = await Promise.all([this.revisions.ask('now'), this.kept?.catch(() => undefined)]);
    if (kept && revision !== undefined && kept.revision >= revision) return kept;
    // Whoever comes while it is being read waits for the same reading.
    this.kept = readSnapshot(this.database);
    return this.kept;
  }

  async published(): Promise<readonly ModuleFacts[]> {
    return (await this.snapshot()).facts;
  }

  async offers(): Promise<ReadonlyMap<string, EditionOffer>> {
    const snapshot = await this.snapshot();
    const known = this.offersOf.get(snapshot);
    if (known) return known;
    const ids = snapshot.facts.flatMap(({ editions }) => editions.map(({ id }) => id));
    const offers = offersIn(snapshot, ids);
    this.offersOf.set(snapshot, offers);
    return offers;
  }

  async versions(versionIds: readonly string[]): Promise<ReadonlyMap<string, ModuleVersion>> {
    const rows = await this.versionRows(versionIds);
    const names = await this.organisationNames();
    return new Map(rows.map((row) => [row.id, versionOf(row, names.get(row.organisationId) ?? row.organisationId)]));
  }

  async editions(editionIds: readonly string[], tx?: EntityManager): Promise<ReadonlyMap<string, EditionOffer>> {
    return tx ? readOffers(tx, editionIds) : offersIn(await this.snapshot(), editionIds);
  }

  /** With each the version that is or was offered last, also of those that are withdrawn; what nobody knows is not there. */
  async views(slugs: readonly string[]): Promise<readonly ModuleView[]> {
    const { modules } = await this.snapshot();
    const missing = slugs.filter((slug) => !modules.has(slug));
    const withdrawn = missing.length > 0 ? await readWithdrawn(this.database, missing) : [];
    return [...slugs.flatMap((slug) => modules.get(slug) ?? []), ...withdrawn];
  }

  async titles(slugs: readonly string[]): Promise<ReadonlyMap<string, LocalText>> {
    const views = await this.views(slugs);
    return new Map(views.map(({ slug, version: { facts } }) => [slug, { nl: facts.titleNl, en: facts.titleEn }]));
  }

  private async versionRows(versionIds: readonly string[]): Promise<WithPublisher[]> {
    const { entities, raw } = await this.database
      .getRepository(ModuleVersionTable)
      .createQueryBuilder('v')
      .addSelect('v.parts')
      .innerJoin('Module', 'm', 'm.slug = v.slug')
      .addSelect('m.organisation_id', 'publisher')
      .where('v.id = ANY(:ids::uuid[])', { ids: [...versionIds] })
      .getRawAndEntities<{ publisher: string }>();
    return entities.map((entity, at) => ({ ...entity, organisationId: raw[at]?.publisher ?? '' }));
  }

  private async organisationNames(): Promise<Map<string, string>> {
    const rows = await this.database.getRepository(OrganisationTable).find();
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}

/** As it is in memory: plans look at every edition that there is. */
function offersIn({ editions, publishers }: Snapshot, ids: readonly string[]): ReadonlyMap<string, EditionOffer> {
  const found = ids.flatMap((id) => editions.get(id) ?? []);
  return new Map(
    found.map(({ id, versionId, slug, start, closesOn, offered }) => [
      id,
      { editionId: id, versionId, slug, organisationId: publishers.get(slug) ?? '', start, closesOn, offered },
    ]),
  );
}

async function readOffers(tx: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, EditionOffer>> {
  const rows: EditionOffer[] = await tx
    .getRepository(EditionTable)
    .createQueryBuilder('e')
    .innerJoin('Module', 'm', 'm.slug = e.slug')
    .select(['e.id AS "editionId"', 'e.version_id AS "versionId"', 'e.slug AS slug', 'e.offered AS offered'])
    .addSelect(['m.organisation_id AS "organisationId"', 'e.start::text AS start', 'e.closes_on::text AS "closesOn"'])
    .where({ id: In([...ids]) })
    .getRawMany();
  return new Map(rows.map((row) => [row.editionId, row]));
}

const versionOf = (
  { id, slug, facts, parts, organisationId }: WithPublisher,
  organisationName: string,
): ModuleVersion => ({
  versionId: id,
  slug,
  titleNl: facts.titleNl,
  titleEn: facts.titleEn,
  organisationId,
  organisationName,
  hours: facts.hours,
  outcomes: facts.outcomes,
  frameworkVersion: facts.frameworkVersion,
  credential: facts.credential,
  validMonths: facts.validMonths,
  entryCredential: facts.entryCredential,
  prerequisites: facts.prerequisites,
  completedBy: completionRuleOf({ ...facts, parts }),
  parts,
});
