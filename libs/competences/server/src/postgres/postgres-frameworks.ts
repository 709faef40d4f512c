import { Frameworks, type Framework } from '@academy/contracts/competences';
import { askOnceARequest } from '@academy/platform/postgres';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { FrameworkTable } from './tables';

/** Asks each time which version is in force, and reads a version once: it never changes. */
@Injectable()
export class PostgresFrameworks extends Frameworks {
  private known: Framework | undefined;

  constructor(private readonly database: DataSource) {
    super();
  }

  async current(): Promise<Framework> {
    const [current] = await askOnceARequest<{ readonly version: string }>(
      this.database,
      `SELECT version FROM competences.framework ORDER BY published_at DESC, version DESC LIMIT 1`,
    );
    if (!current) throw new Error('No framework was imported yet');
    if (this.known?.version !== current.version) this.known = await this.read(current.version);
    return this.known;
  }

  private async read(version: string): Promise<Framework> {
    const { content } = await this.database.getRepository(FrameworkTable).findOneByOrFail({ version });
    const { levels, domains, competences } = content;
    return { version, levels, domains, competences: new Map(competences.map((one) => [one.id, one])) };
  }
}
