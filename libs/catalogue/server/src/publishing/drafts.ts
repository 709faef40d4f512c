import type { Draft, DraftId, KnownToDrafts } from '@academy/catalogue/core';
import { highestLevels } from '@academy/competences/core';
import type { ModuleSlug } from '@academy/contracts/catalogue';
import { Frameworks } from '@academy/contracts/competences';
import type { OrganisationId } from '@academy/contracts/identity';
import { rowsOf } from '@academy/platform/postgres';
import { towns } from '@academy/teachers/core';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PostgresCatalogue } from '../postgres/postgres-catalogue';
import { ModuleDraftTable } from '../postgres/draft-table';

const townNames = new Set(towns.map(({ city }) => city));

/** What is being written, and what it may speak of. */
@Injectable()
export class Drafts {
  constructor(
    private readonly database: DataSource,
    private readonly frameworks: Frameworks,
    private readonly catalogue: PostgresCatalogue,
  ) {}

  async find(id: DraftId): Promise<Draft | undefined> {
    return (await rowsOf(this.database, ModuleDraftTable, 'WHERE t.id = $1::uuid', [id]))[0];
  }

  /** The last changed first. */
  ofOrganisation(organisationId: OrganisationId): Promise<Draft[]> {
    const which = 'WHERE t.organisation_id = $1 ORDER BY t.changed_at DESC, t.id';
    return rowsOf(this.database, ModuleDraftTable, which, [organisationId]);
  }

  /** The oldest first. */
  inReview(): Promise<Draft[]> {
    return rowsOf(this.database, ModuleDraftTable, `WHERE t.state = 'in-review' ORDER BY t.submitted_at, t.id`);
  }

  async known(): Promise<KnownToDrafts> {
    const [{ version, competences }, modules] = await Promise.all([
      this.frameworks.current(),
      this.catalogue.published(),
    ]);
    return {
      ...{ frameworkVersion: version, highestLevels: highestLevels([...competences.values()]) },
      ...{ towns: townNames, modules },
    };
  }

  /** What each of these modules is offered as; what is not on offer is not there. */
  async offered(slugs: readonly ModuleSlug[]) {
    const { modules } = await this.catalogue.snapshot();
    return new Map(slugs.flatMap((slug) => modules.get(slug) ?? []).map((view) => [view.slug, view]));
  }

  /** What an organisation offers, by title. */
  async offeredBy(organisationId: OrganisationId) {
    const { modules } = await this.catalogue.snapshot();
    return [...modules.values()]
      .filter(({ organisation }) => organisation.id === organisationId)
      .sort((a, b) => a.version.facts.titleNl.localeCompare(b.version.facts.titleNl, 'nl'));
  }
}
