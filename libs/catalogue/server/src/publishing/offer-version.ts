import type { Draft, WholeContents } from '@academy/catalogue/core';
import type { OrganisationKind, OrganisationNames } from '@academy/contracts/identity';
import { newId } from '@academy/platform/postgres';
import type { EntityManager } from 'typeorm';
import { ModuleTable } from '../postgres/tables';
import { touchCatalogue } from '../postgres/touch-catalogue';
import { factsOf } from './version-facts';
import { versionOffered } from './version-offered';

/** Offers a draft as the next version of its module, with the parts of the version before; answers its number. */
export async function offerVersion(
  tx: EntityManager,
  organisations: OrganisationNames,
  { slug, organisationId }: Draft,
  contents: WholeContents,
  frameworkVersion: string,
): Promise<number> {
  const before = await versionOffered(tx, slug);
  const [id, number] = [newId<'ModuleVersion'>(), (before?.number ?? 0) + 1];
  if (before) await tx.getRepository(ModuleTable).update({ slug }, { versionId: id, published: true });
  else await addModule(tx, organisations, { slug, organisationId, versionId: id });
  const facts = factsOf(slug, contents, before?.facts, frameworkVersion);
  await tx.query(
    `INSERT INTO catalogue.module_version (id, slug, number, facts, parts, has_content)
     SELECT $1, $2, $3, $4::jsonb, coalesce(before.parts, '[]'), coalesce(before.has_content, false)
       FROM (VALUES (1)) one
       LEFT JOIN catalogue.module_version before ON before.slug = $2 AND before.number = $3 - 1`,
    [id, slug, number, JSON.stringify(facts)],
  );
  await touchCatalogue(tx);
  return number;
}

/** The first module of an organisation makes it a publisher. */
async function addModule(
  tx: EntityManager,
  organisations: OrganisationNames,
  module: { readonly slug: string; readonly organisationId: string; readonly versionId: string },
): Promise<void> {
  const { organisationId } = module;
  const organisation = await organisations.find(tx, organisationId);
  if (!organisation) throw new Error(`There is no organisation ${organisationId} to publish ${module.slug}`);
  await tx.query(
    `INSERT INTO catalogue.organisation (id, name, type, city, description_nl)
     VALUES ($1, $2, $3, NULL, '') ON CONFLICT DO NOTHING`,
    [organisationId, organisation.name, types[organisation.kind]],
  );
  await tx.getRepository(ModuleTable).insert({ ...module, published: true, rating: null });
}

/** What the catalogue calls them. */
const types: Readonly<Record<OrganisationKind, string>> = {
  ...{ academy: 'academie', company: 'bedrijf', school: 'school', board: 'school' },
};
