import type { AccountId } from '@academy/contracts/identity';
import { askAtOnce } from '@academy/platform/postgres';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { OidcProviders } from './oidc-providers';

interface Found {
  readonly id: string;
  readonly provider: string;
  readonly linkedAt: string;
  readonly usedAt: string | null;
}

/** The ways of signing in by a provider that someone linked, as they see them themselves. */
@Injectable()
export class LinksOf {
  constructor(
    private readonly database: DataSource,
    private readonly providers: OidcProviders,
  ) {}

  /** What can be linked here. */
  get ways() {
    return { signInProviders: [...this.providers.all] };
  }

  /** Oldest first; one that is in the settings no more by its id. */
  async own(accountId: AccountId) {
    const found = await askAtOnce<Found>(
      this.database,
      `SELECT id, provider, linked_at AS "linkedAt", used_at AS "usedAt" FROM identity.linked_sign_in
        WHERE account_id = $1::uuid ORDER BY linked_at, id`,
      [accountId],
    );
    const names = new Map(this.providers.all.map(({ id, name }) => [id, name]));
    return found.map(({ id, provider, linkedAt, usedAt }) => ({
      ...{ id, name: names.get(provider) ?? provider, linkedAt: new Date(linkedAt) },
      usedAt: usedAt === null ? null : new Date(usedAt),
    }));
  }
}
