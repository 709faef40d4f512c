import type { OrganisationId } from '@academy/contracts/identity';
import type { OrganisationKind } from '@academy/identity/core';
import { copyAll } from '@academy/platform/postgres';
import type { Filler, Importer } from '@academy/platform/nest';
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
    await tx.query(
      `INSERT INTO identity.organisation AS o (id, name, kind) SELECT * FROM unnest($1::text[], $2::text[], $3::text[])
       ON CONFLICT (id) DO UPDATE SET name = excluded.name WHERE o.name <> excluded.name`,
      [organisations.map(({ id }) => id), organisations.map(({ name }) => name), organisations.map(({ kind }) => kind)],
    );
    return { counts: {} };
  },
};

/** Writes the organisations of a made-up nation. */
export const organisationFiller: Filler<'organisations', readonly OrganisationImport[]> = {
  takes: 'organisations',
  fill: (tx, organisations) => copyAll(tx, OrganisationTable, organisations),
};
