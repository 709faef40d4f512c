import type { AccountId } from '@academy/contracts/identity';
import { askAtOnce } from '@academy/platform/postgres';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Another address that someone asked for, as they see it themselves. */
interface OwnAddressChange {
  readonly email: string;
  readonly oldConfirmed: boolean;
  readonly newConfirmed: boolean;
  readonly expiresAt: Date;
}

@Injectable()
export class AddressChanges {
  constructor(private readonly database: DataSource) {}

  /** Null where none was asked for, and where its time is over. */
  async of(accountId: AccountId): Promise<OwnAddressChange | null> {
    const [found] = await askAtOnce<OwnAddressChange>(
      this.database,
      `SELECT email, old_confirmed AS "oldConfirmed", new_confirmed AS "newConfirmed", expires_at AS "expiresAt"
         FROM identity.address_change WHERE account_id = $1::uuid AND expires_at > now()`,
      [accountId],
    );
    return found ?? null;
  }
}
