import type { OrganisationId } from '@academy/contracts/identity';
import type { OrganisationKind } from '@academy/identity/core';
import type { Importer } from '@academy/platform/nest';
import { copyAll } from '@academy/platform/postgres';
import type { Filler } from '@academy/platform/nest';
import { OrganisationTable } from './postgres/membership-tables';

export interface OrganisationImport {
  readonly id: OrganisationId;
  readonly name: string;
  readonly kind: OrganisationKind;
}

/** Adds organisations that are not there yet, and gives others the name they have now. */
export const organisationImporter: Importer<'organisations', readonly OrganisationImport[]> = {
  takes: 'organisations',
  async bringIn(tx, organisations) {
    const places = organisations.map((_, at) => `($${at * 3 + 1}, $${at * 3 + 2}, $${at * 3 + 3})`);
    if (organisations.length > 0)
      await tx.query(
        `INSERT INTO identity.organisation AS o (id, name, kind) VALUES ${places.join(', ')}
         ON CONFLICT (id) DO UPDATE SET name = excluded.name WHERE o.name <> excluded.name`,
        organisations.flatMap(({ id, name, kind }) => [id, name, kind]),
      );
    return { counts: {} };
  },
};

/** Writes the organisations of a made-up nation. */
export const organisationFiller: Filler<'organisations', readonly OrganisationImport[]> = {
  takes: 'organisations',
  fill: (tx, organisations) => copyAll(tx, OrganisationTable, organisations),
};
