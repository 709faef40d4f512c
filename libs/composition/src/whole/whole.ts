import { identityContext } from '@academy/identity/server';
import type { Checks, EventDefinition } from '@academy/kernel';
import type { ContextManifest, Filler, Importer } from '@academy/platform/nest';
import { OutboxChecks, platformMigrations, platformTables, type Schedule } from '@academy/platform/outbox';
import type { ToldAt } from '@academy/platform/pages';
import { inOrder, type MigrationClass } from '@academy/platform/postgres';
import type { Type } from '@nestjs/common';
import type { EntitySchema } from 'typeorm';
import { contexts } from './contexts';

const manifests: readonly ContextManifest[] = contexts;

export const tables: readonly EntitySchema[] = [...platformTables, ...manifests.flatMap((one) => one.tables)];

/** In the order in which they run. */
export const migrations: readonly MigrationClass[] = inOrder([
  ...platformMigrations,
  ...manifests.flatMap((one) => one.migrations),
]);

/** Every event that a contract promises; each has at least one hearer. */
export const events: readonly EventDefinition[] = manifests.flatMap((one) => one.events ?? []);

/** Work that comes back with the calendar. */
export const schedules: readonly Schedule[] = manifests.flatMap((one) => one.schedules ?? []);

/** For how many hours after an event work of a context is worth doing; what is not here is tried for ever. */
export const worthHours: Readonly<Record<string, number>> = Object.fromEntries(
  manifests.flatMap(({ name, worthHours: hours }) => (hours === undefined ? [] : [[name, hours]])),
);

/** Pages of the web application that are told to whoever has no JavaScript. */
export const toldPages: readonly ToldAt[] = manifests.flatMap((one) => one.pages ?? []);

export const contextModules: readonly Type[] = manifests.map((one) => one.module);

/**
 * What finds the differences between what is and what should be, in the order in which they are mended: what was told and not
 * heard comes first, since others follow from it.
 */
export const checkers: readonly Type<Checks>[] = [
  OutboxChecks,
  ...manifests.flatMap(({ checks }) => (checks === undefined ? [] : [checks])),
];

/** The module that knows who asks. */
export const identityModule: Type = identityContext.module;

type Importers = Extract<(typeof contexts)[number], { readonly importers: unknown }>['importers'][number];

/** What each importer takes, by the name it takes it under; without it nothing is asked of that importer. */
export type Given = {
  readonly [I in Importers as I['takes']]: I extends Importer<string, infer Part, infer _Problem> ? Part : never;
};

/** Why an importer cannot do it. */
export type ImportProblem = Importers extends infer I
  ? I extends Importer<string, never, infer P>
    ? P
    : never
  : never;

export const importers: readonly Importer<keyof Given, never, ImportProblem>[] = contexts.flatMap((one) =>
  'importers' in one ? [...one.importers] : [],
);

type Fillers = Extract<(typeof contexts)[number], { readonly fillers: unknown }>['fillers'][number];

/** What each filler takes of a made-up nation, by the name it takes it under. */
export type Filled = {
  readonly [F in Fillers as F['takes']]: F extends Filler<string, infer Part> ? Part : never;
};

export const fillers: readonly Filler<keyof Filled, never>[] = contexts.flatMap((one) =>
  'fillers' in one ? [...one.fillers] : [],
);
