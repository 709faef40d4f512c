import type { LevelRequirement } from '@academy/contracts/competences';
import type { ModulePart, Outcome } from '@academy/contracts/catalogue';
import type { LanguageCode, Place, Sector, StudyForm } from '@academy/contracts/teachers';
import type { Day } from '@academy/kernel';
import { table } from '@academy/platform/postgres';
import { ModuleDraftTable } from './draft-table';

export interface OrganisationRow {
  id: string;
  name: string;
  type: string;
  city: string | null;
  descriptionNl: string;
}

export const OrganisationTable = table<OrganisationRow>({
  name: 'Organisation',
  schema: 'catalogue',
  tableName: 'organisation',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'organisation_pk' },
    name: { type: 'text' },
    type: { type: 'text' },
    city: { type: 'text', nullable: true },
    descriptionNl: { type: 'text', name: 'description_nl' },
  },
  personal: 'none',
});

export interface ModuleRow {
  slug: string;
  organisationId: string;
  /** The version that is offered now. */
  versionId: string;
  published: boolean;
  /** It was on offer, and never will be again; else what is not published is a draft. */
  retired: boolean;
  enrolments: number;
  rating: number | null;
}

export const ModuleTable = table<ModuleRow>({
  name: 'Module',
  schema: 'catalogue',
  tableName: 'module',
  columns: {
    slug: { type: 'text', primary: true, primaryKeyConstraintName: 'module_pk' },
    organisationId: { type: 'text', name: 'organisation_id' },
    versionId: { type: 'uuid', name: 'version_id' },
    published: { type: 'boolean' },
    retired: { type: 'boolean', default: false },
    enrolments: { type: 'int', default: 0 },
    rating: { type: 'float8', nullable: true },
  },
  checks: [{ name: 'module_retired_not_published', expression: 'NOT (retired AND published)' }],
  foreignKeys: [
    {
      name: 'module_organisation_fk',
      target: 'Organisation',
      columnNames: ['organisationId'],
      referencedColumnNames: ['id'],
    },
  ],
  personal: 'none',
});

/** What a version says apart from its content in parts; all of it is compared to see whether a module changed. */
export interface VersionFacts {
  titleNl: string;
  titleEn: string;
  hours: number;
  contactHours: number;
  form: StudyForm;
  location: Place | null;
  languages: LanguageCode[];
  sectors: Sector[];
  outcomes: Outcome[];
  prerequisites: LevelRequirement[];
  entryCredential: string | null;
  credential: string;
  validMonths: number | null;
  summaryNl: string | null;
  programmeNl: string[];
  frameworkVersion: string;
  /** Absent of what is begun on any day while it has no editions. */
  awaitsEditions?: true;
}

export interface ModuleVersionRow {
  id: string;
  slug: string;
  number: number;
  facts: VersionFacts;
  parts: ModulePart[];
  hasContent: boolean;
  publishedAt: Date;
}

export const ModuleVersionTable = table<ModuleVersionRow>({
  name: 'ModuleVersion',
  schema: 'catalogue',
  tableName: 'module_version',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'module_version_pk' },
    slug: { type: 'text' },
    number: { type: 'int' },
    facts: { type: 'jsonb' },
    // Large, with the keys of quizzes, and never needed for lists.
    parts: { type: 'jsonb', select: false },
    hasContent: { type: 'boolean', name: 'has_content' },
    publishedAt: { type: 'timestamptz', name: 'published_at', default: () => 'now()' },
  },
  uniques: [{ name: 'module_version_number_unique', columns: ['slug', 'number'] }],
  foreignKeys: [
    { name: 'module_version_module_fk', target: 'Module', columnNames: ['slug'], referencedColumnNames: ['slug'] },
  ],
  personal: 'none',
});

export interface EditionRow {
  id: string;
  versionId: string;
  slug: string;
  start: Day;
  closesOn: Day;
  /** Not when its publisher took it out: then it stays for who followed it. */
  offered: boolean;
}

export const EditionTable = table<EditionRow>({
  name: 'Edition',
  schema: 'catalogue',
  tableName: 'edition',
  columns: {
    id: { type: 'text', primary: true, primaryKeyConstraintName: 'edition_pk' },
    versionId: { type: 'uuid', name: 'version_id' },
    slug: { type: 'text' },
    start: { type: 'date' },
    closesOn: { type: 'date', name: 'closes_on' },
    offered: { type: 'boolean', default: true },
  },
  foreignKeys: [
    { name: 'edition_version_fk', target: 'ModuleVersion', columnNames: ['versionId'], referencedColumnNames: ['id'] },
  ],
  indices: [{ name: 'edition_slug', columns: ['slug'] }],
  personal: 'none',
});

interface CatalogueRevisionRow {
  one: boolean;
  revision: number;
}

/** One row that counts changes, so that a process knows in one small question whether its copy is still right. */
const CatalogueRevisionTable = table<CatalogueRevisionRow>({
  name: 'CatalogueRevision',
  schema: 'catalogue',
  tableName: 'revision',
  columns: {
    one: { type: 'boolean', primary: true, primaryKeyConstraintName: 'revision_pk' },
    revision: { type: 'int' },
  },
  personal: 'none',
});

export const catalogueTables = [
  OrganisationTable,
  ModuleTable,
  ModuleVersionTable,
  EditionTable,
  CatalogueRevisionTable,
  ModuleDraftTable,
];
