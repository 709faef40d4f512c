import type { OrganisationId } from '@academy/contracts/identity';
import type { OrganisationFacts } from '@academy/identity/core';
import type { Day } from '@academy/kernel';
import type { DataSource, EntityManager } from 'typeorm';
import { inForce } from './in-force';

export type NamedOrganisation = OrganisationFacts & { readonly name: string };

/** What a rule needs to know of an organisation on a day, and what it is called. */
export async function organisationFacts(
  run: DataSource | EntityManager,
  id: OrganisationId,
  on: Day,
): Promise<NamedOrganisation | undefined> {
  const [found]: NamedOrganisation[] = await run.query(
    `SELECT o.id, o.kind, o.name, EXISTS (
              SELECT 1 FROM identity.membership m
               WHERE m.organisation_id = o.id AND m.role = 'owner' AND ${inForce('m', '$2')}) AS "isOwned"
       FROM identity.organisation o WHERE o.id = $1`,
    [id, on],
  );
  return found;
}
