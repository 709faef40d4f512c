import type { Filler } from '@academy/platform/nest';
import { copyAll } from '@academy/platform/postgres';
import { closingDay } from '@academy/catalogue/core';
import type { Day } from '@academy/kernel';
import { moduleRow, type ModuleImport } from './import-catalogue';
import {
  EditionTable,
  ModuleTable,
  ModuleVersionTable,
  OrganisationTable,
  type OrganisationRow,
} from './postgres/tables';
import { touchCatalogue } from './postgres/touch-catalogue';

interface OfferFill {
  readonly organisations: readonly OrganisationRow[];
  /** Each with the id of its first version. */
  readonly modules: readonly (ModuleImport & { readonly versionId: string })[];
  readonly publishedOn: Day;
}

/** Writes an offer of modules in their first version, with editions. */
export const offerFiller: Filler<'offer', OfferFill> = {
  takes: 'offer',
  async fill(tx, { organisations, modules, publishedOn }) {
    await copyAll(tx, OrganisationTable, organisations);
    await copyAll(
      tx,
      ModuleTable,
      modules.map((module) => moduleRow(module, module.versionId)),
    );
    const publishedAt = new Date(publishedOn);
    const versions = modules.map(({ slug, versionId, facts, parts }) => ({
      ...{ id: versionId, slug, number: 1, facts, parts: [...parts], hasContent: parts.length > 0, publishedAt },
    }));
    await copyAll(tx, ModuleVersionTable, versions);
    const editions = modules.flatMap(({ slug, versionId, editions }) =>
      editions.map(({ id, start }) => ({ id, versionId, slug, start, closesOn: closingDay(start) })),
    );
    await copyAll(tx, EditionTable, editions);
    await touchCatalogue(tx);
  },
};
