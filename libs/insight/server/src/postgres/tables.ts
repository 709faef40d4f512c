import type { Level } from '@academy/contracts/competences';
import { areas, type Area } from '@academy/insight/core';
import type { Day } from '@academy/kernel';
import { oneOf, table } from '@academy/platform/postgres';

export interface SoughtRow {
  competenceId: string;
  level: Level;
  area: Area;
  people: number;
  countedOn: Day;
}

const key = { primary: true, primaryKeyConstraintName: 'sought_pk' } as const;

export const SoughtTable = table<SoughtRow>({
  name: 'Sought',
  schema: 'insight',
  tableName: 'sought',
  columns: {
    competenceId: { type: 'text', name: 'competence_id', ...key },
    level: { type: 'int', ...key },
    area: { type: 'text', ...key },
    people: { type: 'int' },
    countedOn: { type: 'date', name: 'counted_on' },
  },
  checks: [oneOf('sought_area_known', 'area', areas)],
  // Numbers of people in a part of the country; who they are it does not have, and few of them are told to nobody.
  personal: 'none',
});

export const insightTables = [SoughtTable];
