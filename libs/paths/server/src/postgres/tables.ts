import { msg } from '@lingui/core/macro';
import type { KeptPath } from '@academy/paths/core';
import type { Target } from '@academy/planner/core';
import { table } from '@academy/platform/postgres';
import { ObjectionTable } from './objection-table';

export interface CareerRouteRow {
  slug: string;
  revision: number;
  titleNl: string;
  titleEn: string;
  audienceNl: string;
  recognitionNl: string;
  sectors: string[];
  targets: Target[];
  standardHours: number;
}

export const CareerRouteTable = table<CareerRouteRow>({
  name: 'CareerRoute',
  schema: 'paths',
  tableName: 'career_route',
  columns: {
    slug: { type: 'text', primary: true, primaryKeyConstraintName: 'career_route_pk' },
    revision: { type: 'int', primary: true, primaryKeyConstraintName: 'career_route_pk' },
    titleNl: { type: 'text', name: 'title_nl' },
    titleEn: { type: 'text', name: 'title_en' },
    audienceNl: { type: 'text', name: 'audience_nl' },
    recognitionNl: { type: 'text', name: 'recognition_nl' },
    sectors: { type: 'text', array: true },
    targets: { type: 'jsonb' },
    standardHours: { type: 'float8', name: 'standard_hours' },
  },
  personal: 'none',
});

export type PathRow = { -readonly [Column in keyof KeptPath]: KeptPath[Column] };

const whilePath = {
  purpose: msg`je je eigen leerpad laten zien`,
  term: msg`tot je een ander doel kiest, hoogstens zolang je account bestaat`,
};

/** Of what someone is on the way to; in totals by part of the country, and never of fewer than ten people together. */
const alsoCounted = {
  purpose: msg`je je eigen leerpad laten zien, en in totalen tellen wat waar gezocht wordt`,
  term: whilePath.term,
};

export const PathTable = table<PathRow>({
  name: 'Path',
  schema: 'paths',
  tableName: 'path',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'path_pk' },
    teacherId: { type: 'uuid', name: 'teacher_id' },
    routeSlug: { type: 'text', name: 'route_slug' },
    routeRevision: { type: 'int', name: 'route_revision' },
    plan: { type: 'jsonb' },
    computedAt: { type: 'timestamptz', name: 'computed_at' },
    proposal: { type: 'jsonb', nullable: true },
    adjustments: { type: 'jsonb', nullable: true },
    replanningFailedAt: { type: 'timestamptz', name: 'replanning_failed_at', nullable: true },
  },
  uniques: [{ name: 'path_teacher_unique', columns: ['teacherId'] }],
  foreignKeys: [
    {
      name: 'path_route_fk',
      target: 'CareerRoute',
      columnNames: ['routeSlug', 'routeRevision'],
      referencedColumnNames: ['slug', 'revision'],
    },
  ],
  personal: {
    what: msg`Je leerpad, met wat je zelf aanpaste`,
    source: 'academy',
    whose: { teacher: 'teacherId' },
    erasure: 'delete',
    columns: {
      id: 'none',
      teacherId: whilePath,
      routeSlug: { ...alsoCounted, source: 'themselves' },
      routeRevision: alsoCounted,
      plan: alsoCounted,
      computedAt: whilePath,
      proposal: whilePath,
      adjustments: { ...whilePath, source: 'themselves' },
      replanningFailedAt: whilePath,
    },
  },
});

export const pathsTables = [CareerRouteTable, PathTable, ObjectionTable];
