import { tidyingDue, type TidyingDue } from '@academy/contracts/identity';
import type { Cause } from '@academy/kernel';
import { Hears, once, type Hearer } from '@academy/platform/outbox';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { FORGOTTEN_AFTER_HOURS } from '../postgres/failed-tries';
import { INVITATION_KEPT_DAYS } from '../postgres/invitation-table';
import { KNOWN_DAYS } from '../postgres/known-browsers';
import { KEY_DAYS } from '../postgres/used-keys';

/** Ended sessions, what was asked by mail and never answered, old invitations, wrong passwords of before yesterday, browsers that nobody signs in from and old keys go once a day. */
@Injectable()
@Hears(tidyingDue, 'identity.tidy')
export class TidyHearer implements Hearer<typeof tidyingDue> {
  constructor(private readonly database: DataSource) {}

  hear(_: TidyingDue, cause: Cause) {
    return once(this.database, cause, async (tx) => {
      await tx.query(`DELETE FROM identity.session WHERE expires_at <= now()`);
      const waiting = [
        'sign_up',
        'password_reset',
        'mailed_sign_in',
        'half_sign_in',
        'passkey_challenge',
        'address_change',
        'provider_round',
      ];
      for (const asked of waiting) await tx.query(`DELETE FROM identity.${asked} WHERE expires_at <= now()`);
      await tx.query(`DELETE FROM identity.invitation WHERE expires_at <= now() - make_interval(days => $1)`, [
        INVITATION_KEPT_DAYS,
      ]);
      await tx.query(`DELETE FROM identity.sign_in_try WHERE since <= now() - make_interval(hours => $1)`, [
        FORGOTTEN_AFTER_HOURS,
      ]);
      await tx.query(`DELETE FROM identity.known_browser WHERE seen_at <= now() - make_interval(days => $1)`, [
        KNOWN_DAYS,
      ]);
      await tx.query(`DELETE FROM identity.used_key WHERE used_at <= now() - make_interval(days => $1)`, [KEY_DAYS]);
      return { kind: 'Tidied' };
    });
  }
}
