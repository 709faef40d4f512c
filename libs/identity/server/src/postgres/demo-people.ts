import type { AccountId } from '@academy/contracts/identity';
import type { Config } from '@academy/platform/config';
import { CONFIG } from '@academy/platform/nest';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { DemoKind } from './membership-tables';

/** Someone of a demo, as they are introduced. */
export interface DemoPerson {
  readonly id: AccountId;
  readonly name: string;
  readonly kind: DemoKind;
  readonly roleNl: string;
  readonly roleEn: string;
}

const MOST_TO_CHOOSE_FROM = 24;

/** The fictional people of a demo; nobody where this is none. */
@Injectable()
export class DemoPeople {
  constructor(
    private readonly database: DataSource,
    @Inject(CONFIG) private readonly config: Pick<Config, 'demo'>,
  ) {}

  /** The first of them, to choose from; a generated nation has many more, who come in with their address. */
  async first(): Promise<DemoPerson[]> {
    if (!this.config.demo) return [];
    return this.database.query(
      `SELECT a.id, a.name, d.kind, d.role_nl AS "roleNl", d.role_en AS "roleEn"
         FROM identity.account a JOIN identity.demo_person d ON d.account_id = a.id
        WHERE a.demo ORDER BY a.id LIMIT ${MOST_TO_CHOOSE_FROM}`,
    );
  }

  async has(id: AccountId): Promise<boolean> {
    if (!this.config.demo) return false;
    const rows: unknown[] = await this.database.query(`SELECT 1 FROM identity.account WHERE id = $1 AND demo`, [id]);
    return rows.length > 0;
  }
}
