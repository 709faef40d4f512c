import { ModulesInReview } from '@academy/contracts/catalogue';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** What waits for a curator now; the worker has no more of a draft than that. */
@Injectable()
export class DraftsInReview extends ModulesInReview {
  constructor(private readonly database: DataSource) {
    super();
  }

  async of(draftIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows: { id: string }[] = await this.database.query(
      `SELECT id FROM catalogue.module_draft WHERE id = ANY($1::uuid[]) AND state = 'in-review'`,
      [draftIds],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
