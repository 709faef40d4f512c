import type { Checks, Day, EventDefinition, Fault } from '@academy/kernel';
import type { Schedule } from '@academy/platform/outbox';
import type { ToldAt } from '@academy/platform/pages';
import type { MigrationClass } from '@academy/platform/postgres';
import type { Type } from '@nestjs/common';
import type { EntityManager, EntitySchema } from 'typeorm';

/** All that a context brings to the whole; what runs the contexts knows nothing else of them. */
export interface ContextManifest {
  readonly name: string;
  /** Loaded by API and worker alike. */
  readonly module: Type;
  readonly tables: readonly EntitySchema[];
  /** In any order: they run in that of their timestamps. */
  readonly migrations: readonly MigrationClass[];
  /** What its contract promises to tell; each event has at least one hearer. */
  readonly events?: readonly EventDefinition[];
  /** Its work that comes back with the calendar. */
  readonly schedules?: readonly Schedule[];
  /** For how many hours after an event what it hears is worth doing; without it, it is tried for ever. */
  readonly worthHours?: number;
  /** How it finds, and mends, what in its rows is not as it should be; a provider of its module. */
  readonly checks?: Type<Checks>;
  /** How it takes in its part of what others wrote down, in this order. */
  readonly importers?: readonly AnyImporter[];
  /** Pages of the web application that it tells to whoever has no JavaScript. */
  readonly pages?: readonly ToldAt[];
  /** How it writes its part of a made-up nation. */
  readonly fillers?: readonly Filler<string, never>[];
}

/** Brings one part of what was written down into the tables of its context; what is there already it leaves. */
export interface Importer<Takes extends string, Given, Problem extends { kind: string } = never> {
  /** The name of the part; one that was not written down is not asked for. */
  readonly takes: Takes;
  bringIn(tx: EntityManager, given: Given, today: Day): Promise<Imported<Problem>>;
}

/** Writes one part of a made-up nation into the tables of its context, of which none of these rows is there. */
export interface Filler<Takes extends string, Given> {
  readonly takes: Takes;
  fill(tx: EntityManager, given: Given): Promise<void>;
}

type AnyImporter = Importer<string, never, { readonly kind: string }>;

export interface Imported<Problem extends { readonly kind: string } = never> {
  /** How much was new or changed, by what it is called; all zeros when everything was there already. */
  readonly counts: Readonly<Record<string, number>>;
  /** What is there and was not given: it stays as it is. */
  readonly kept?: readonly string[];
  /** Why it cannot be done; whoever asked rolls back. */
  readonly faults?: readonly Fault<Problem>[];
}
