import { randomBytes } from 'node:crypto';
import type { Draft, DraftNews, DraftStore, DraftTransaction } from '@academy/catalogue/core';
import { noted } from '@academy/contracts/audit';
import {
  moduleHandedIn,
  modulePublished,
  moduleReturned,
  moduleTakenBack,
  type ModuleSlug,
} from '@academy/contracts/catalogue';
import { OrganisationNames } from '@academy/contracts/identity';
import { publish } from '@academy/platform/outbox';
import { newId } from '@academy/platform/postgres';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { offerVersion } from './offer-version';
import { versionOffered } from './version-offered';
import { ModuleDraftTable } from '../postgres/draft-table';
import { contentsOf } from './version-facts';

@Injectable()
export class PostgresDraftStore implements DraftStore {
  constructor(
    private readonly database: DataSource,
    private readonly names: OrganisationNames,
  ) {}

  transact<T>(work: (tx: DraftTransaction) => Promise<T>): Promise<T> {
    return this.database.transaction((tx) => work(transactionIn(tx, this.names)));
  }

  newId(): Draft['id'] {
    return newId<'ModuleDraft'>();
  }

  newSlug(): ModuleSlug {
    return `mod-${randomBytes(8).toString('hex')}`;
  }
}

const transactionIn = (tx: EntityManager, organisations: OrganisationNames): DraftTransaction => ({
  async lock(id) {
    const row = await tx
      .getRepository(ModuleDraftTable)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    return row ?? undefined;
  },
  async offered(slug) {
    const found = await versionOffered(tx, slug);
    if (!found) return undefined;
    const { number: version, facts, ...standing } = found;
    return { ...standing, version, contents: contentsOf(facts) };
  },
  async begin(draft) {
    const rows = tx.getRepository(ModuleDraftTable);
    await rows.createQueryBuilder().insert().values(draft).orIgnore().execute();
    return rows.findOneOrFail({ where: { slug: draft.slug } });
  },
  async keep({ id, ...draft }) {
    await tx.getRepository(ModuleDraftTable).update({ id }, draft);
  },
  async drop(id) {
    await tx.getRepository(ModuleDraftTable).delete({ id });
  },
  async offer(draft, contents, frameworkVersion) {
    const version = await offerVersion(tx, organisations, draft, contents, frameworkVersion);
    await tx.getRepository(ModuleDraftTable).delete({ id: draft.id });
    return version;
  },
  publish: (event) => publishIn(tx, event),
});

function publishIn(tx: EntityManager, event: DraftNews): Promise<void> {
  switch (event.type) {
    case noted.type:
      return publish(tx, noted, event);
    case moduleHandedIn.type:
      return publish(tx, moduleHandedIn, event);
    case moduleTakenBack.type:
      return publish(tx, moduleTakenBack, event);
    case moduleReturned.type:
      return publish(tx, moduleReturned, event);
    case modulePublished.type:
      return publish(tx, modulePublished, event);
  }
}
