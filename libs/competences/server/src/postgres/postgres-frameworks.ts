import { Frameworks, type Framework } from '@academy/contracts/competences';
import { Gathered } from '@academy/platform/postgres';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { FrameworkTable } from './tables';

/** Asks each time which version is in force, and reads a version once: it never changes. */
@Injectable()
export class PostgresFrameworks extends Frameworks {
  private known: Framework | undefined;
  private readonly versions = new Gathered<'now', string>(() => this.currentVersion());

  constructor(private readonly database: DataSource) {
    super();
  }

  async current(): Promise<Framework> {
    const version = await this.versions.ask('now');
    if (version === undefined) throw new Error('No framework was imported yet');
    if (this.known?.version !== version) this.known = await this.read(version);
    return this.known;
  }

  private async currentVersion(): Promise<ReadonlyMap<'now', string>> {
    const [row]: { version: string }[] = await this.database.query(
      `SELECT version FROM competences.framework ORDER BY published_at DESC, version DESC LIMIT 1`,
    );
    return new Map(row ? [['now', row.version]] : []);
  }

  private async read(version: string): Promise<Framework> {
    const { content } = await this.database.getRepository(FrameworkTable).findOneByOrFail({ version });
    const { levels, domains, competences } = content;
    return { version, levels, domains, competences: new Map(competences.map((one) => [one.id, one])) };
  }
}
