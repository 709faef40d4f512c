import type { CareerRoute } from '@academy/paths/core';
import type { Importer } from '@academy/platform/nest';
import type { EntityManager } from 'typeorm';
import { CareerRouteTable, type CareerRouteRow } from './postgres/tables';

export type RouteImport = Omit<CareerRoute, 'revision'>;

/** Keeps each route; one that differs from its last revision gets a next one. */
export const routeImporter: Importer<'routes', readonly RouteImport[]> = {
  takes: 'routes',
  async bringIn(tx, routes) {
    return { counts: { routes: await importRoutes(tx, routes) }, kept: await routesNotGiven(tx, routes) };
  },
};

async function routesNotGiven(tx: EntityManager, routes: readonly RouteImport[]): Promise<string[]> {
  const given = new Set(routes.map(({ slug }) => slug));
  const rows = await tx.getRepository(CareerRouteTable).find({ select: { slug: true }, order: { slug: 'ASC' } });
  return [...new Set(rows.map(({ slug }) => slug))].filter((slug) => !given.has(slug));
}

/** Answers how many are new. */
export async function importRoutes(tx: EntityManager, routes: readonly RouteImport[]): Promise<number> {
  let imported = 0;
  for (const route of routes) {
    const rows = tx.getRepository(CareerRouteTable);
    const last = await rows.findOne({ where: { slug: route.slug }, order: { revision: 'DESC' } });
    if (last && isSame(last, route)) continue;
    await rows.insert(rowOf(route, (last?.revision ?? 0) + 1));
    imported += 1;
  }
  return imported;
}

const rowOf = (route: RouteImport, revision: number): CareerRouteRow => ({
  slug: route.slug,
  revision,
  titleNl: route.titleNl,
  titleEn: route.titleEn,
  audienceNl: route.audienceNl,
  recognitionNl: route.recognitionNl,
  sectors: [...route.sectors],
  targets: route.targets.map(({ competenceId, level, priority }) => ({ competenceId, level, priority })),
  standardHours: route.standardHours,
});

function isSame(last: CareerRouteRow, route: RouteImport): boolean {
  const [a, b] = [rowOf(last as CareerRoute, 0), rowOf(route, 0)];
  return (Object.keys(a) as (keyof CareerRouteRow)[]).every(
    (key) => JSON.stringify(inOrder(a[key])) === JSON.stringify(inOrder(b[key])),
  );
}

/** jsonb does not keep the order of keys. */
const inOrder = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(inOrder)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
