import {
  Catalogue,
  type EditionOffer,
  type LocalText,
  type ModuleFacts,
  type ModuleTitles,
  type ModuleVersion,
} from '@academy/contracts/catalogue';
import { completionRuleOf } from '@academy/catalogue/core';
import { askOnceARequest } from '@academy/platform/postgres';
import { Injectable } from '@nestjs/common';
import { DataSource, In, type EntityManager } from 'typeorm';
import { readSnapshot, revisionNow, type ModuleView, type Snapshot } from './snapshot';
import { EditionTable } from './tables';
import { VersionContents, type VersionContent } from './version-contents';
import { readRetired, readWithdrawn } from './withdrawn-modules';

/** The catalogue, kept in memory for as long as its revision in Postgres stays the same. */
@Injectable()
export class PostgresCatalogue extends Catalogue implements ModuleTitles {
  private kept: Promise<Snapshot> | undefined;
  private readonly contents: VersionContents;
  private readonly offersOf = new WeakMap<Snapshot, ReadonlyMap<string, EditionOffer>>();

  constructor(private readonly database: DataSource) {
    super();
    this.contents = new VersionContents(database);
  }

  /** Everything that is offered now; one small question when nothing changed. */
  async snapshot(): Promise<Snapshot> {
    const [[now], kept] = await Promise.all([
      askOnceARequest<{ readonly revision: number }>(this.database, revisionNow),
      this.kept?.catch(() => undefined),
    ]);
    const revision = now?.revision ?? 0;
    if (kept && kept.revision >= revision) return kept;
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
    const [contents, snapshot] = await Promise.all([this.contents.of(versionIds), this.snapshot()]);
    return new Map(contents.map((content) => [content.id, versionOf(content, snapshot)]));
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

  /** What anyone may see: what is offered, and what was and is retired. */
  async shown(slug: string): Promise<ModuleView | undefined> {
    return (await this.snapshot()).modules.get(slug) ?? readRetired(this.database, slug);
  }

  async titles(slugs: readonly string[]): Promise<ReadonlyMap<string, LocalText>> {
    const views = await this.views(slugs);
    return new Map(views.map(({ slug, version: { facts } }) => [slug, { nl: facts.titleNl, en: facts.titleEn }]));
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

function versionOf({ id, slug, facts, parts }: VersionContent, { publishers, organisations }: Snapshot): ModuleVersion {
  const organisationId = publishers.get(slug) ?? '';
  return {
    versionId: id,
    slug,
    titleNl: facts.titleNl,
    titleEn: facts.titleEn,
    organisationId,
    organisationName: organisations.get(organisationId)?.name ?? organisationId,
    hours: facts.hours,
    outcomes: facts.outcomes,
    frameworkVersion: facts.frameworkVersion,
    credential: facts.credential,
    validMonths: facts.validMonths,
    entryCredential: facts.entryCredential,
    prerequisites: facts.prerequisites,
    completedBy: completionRuleOf({ ...facts, parts }),
    parts,
  };
}
