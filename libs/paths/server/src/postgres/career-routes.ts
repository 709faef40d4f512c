import type { CareerRoute, CareerRoutes } from '@academy/paths/core';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CareerRouteTable } from './tables';

@Injectable()
export class PostgresCareerRoutes implements CareerRoutes {
  constructor(private readonly database: DataSource) {}

  async find(slug: string, revision?: number): Promise<CareerRoute | undefined> {
    const found = await this.rows().findOne({
      where: revision === undefined ? { slug } : { slug, revision },
      order: { revision: 'DESC' },
    });
    return (found as CareerRoute | null) ?? undefined;
  }

  /** The revisions in force, by title. */
  async current(): Promise<CareerRoute[]> {
    const rows = await this.rows()
      .createQueryBuilder('r')
      .distinctOn(['r.slug'])
      .orderBy('r.slug')
      .addOrderBy('r.revision', 'DESC')
      .getMany();
    return (rows as CareerRoute[]).sort((a, b) => a.titleNl.localeCompare(b.titleNl, 'nl'));
  }

  private rows() {
    return this.database.getRepository(CareerRouteTable);
  }
}
