import type { CareerRoute, CareerRoutes } from '@academy/paths/core';
import { askOnceARequest, rowsOf } from '@academy/platform/postgres';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CareerRouteTable } from './tables';

type Routes = ReadonlyMap<string, readonly CareerRoute[]>;

@Injectable()
export class PostgresCareerRoutes implements CareerRoutes {
  private kept: Promise<{ readonly count: number; readonly routes: Routes }> | undefined;

  constructor(private readonly database: DataSource) {}

  async find(slug: string, revision?: number): Promise<CareerRoute | undefined> {
    const all = (await this.all()).get(slug);
    return revision === undefined ? all?.at(-1) : all?.find((route) => route.revision === revision);
  }

  /** The revisions in force, by title. */
  async current(): Promise<CareerRoute[]> {
    const current = [...(await this.all()).values()].flatMap((revisions) => revisions.at(-1) ?? []);
    return current.sort((a, b) => a.titleNl.localeCompare(b.titleNl, 'nl'));
  }

  /** Every revision that there ever was, in order; a revision never changes, so that it is read anew only when there are more. */
  private async all(): Promise<Routes> {
    const [now] = await askOnceARequest<{ readonly count: number }>(
      this.database,
      `SELECT count(*)::int AS count FROM paths.career_route`,
    );
    const kept = await this.kept?.catch(() => undefined);
    if (kept && kept.count === now?.count) return kept.routes;
    this.kept = this.read();
    return (await this.kept).routes;
  }

  private async read() {
    const rows = await rowsOf(this.database, CareerRouteTable, `ORDER BY t.slug, t.revision`);
    const routes = new Map<string, CareerRoute[]>();
    for (const row of rows as CareerRoute[]) routes.set(row.slug, [...(routes.get(row.slug) ?? []), row]);
    return { count: rows.length, routes };
  }
}
