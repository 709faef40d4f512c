import type { AccountId } from '@academy/contracts/identity';
import { besideAlike, type Registration, type WaitingRegistration } from '@academy/identity/core';
import { rowsOf, withRowsOfOthers } from '@academy/platform/postgres';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { OrganisationTable } from './membership-tables';
import { registrationOf } from './registration-store';
import { RegistrationTable } from './registration-table';

/** The most that are shown together. */
const shown = { mine: 20, open: 100, decided: 20 } as const;

/** What was registered, for who asked and for who decides. */
@Injectable()
export class Registrations {
  constructor(private readonly database: DataSource) {}

  /** Someone's own, the latest first. */
  async of(accountId: AccountId): Promise<Registration[]> {
    const which = `WHERE t.asked_by = $1::uuid ORDER BY t.asked_at DESC, t.id LIMIT ${shown.mine}`;
    return (await rowsOf(this.database, RegistrationTable, which, [accountId])).map(registrationOf);
  }

  /** Those that wait, the oldest first, each with what it may be the same as. */
  async waiting(): Promise<WaitingRegistration[]> {
    const which = `WHERE t.outcome IS NULL ORDER BY t.asked_at, t.id LIMIT ${shown.open}`;
    const [rows, organisations] = await withRowsOfOthers(() =>
      Promise.all([
        rowsOf(this.database, RegistrationTable, which),
        rowsOf(this.database, OrganisationTable, `ORDER BY t.name, t.id`),
      ]),
    );
    return besideAlike(rows.map(registrationOf), organisations);
  }

  /** Those that were decided last. */
  async decided(): Promise<Registration[]> {
    const which = `WHERE t.outcome IS NOT NULL ORDER BY t.decided_at DESC, t.id LIMIT ${shown.decided}`;
    const rows = await withRowsOfOthers(() => rowsOf(this.database, RegistrationTable, which));
    return rows.map(registrationOf);
  }
}
