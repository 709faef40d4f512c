import type { AccountId, OrganisationId } from '@academy/contracts/identity';
import { mayBeSameName, type OrganisationKind, type Registration } from '@academy/identity/core';
import { rowsOf } from '@academy/platform/postgres';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { OrganisationTable } from './membership-tables';
import { registrationOf } from './registration-store';
import { RegistrationTable } from './registration-table';

/** The most that are shown together. */
const shown = { mine: 20, open: 100, decided: 20, alike: 5 } as const;

interface ListedOrganisation {
  readonly id: OrganisationId;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly number: string | null;
}

export interface WaitingRegistration {
  readonly registration: Registration;
  /** Organisations that it may well be, the likeliest first. */
  readonly alike: readonly ListedOrganisation[];
  /** Others that wait, and may well be about the same organisation. */
  readonly alsoAsked: readonly Registration[];
}

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
    const [rows, organisations] = await Promise.all([
      rowsOf(this.database, RegistrationTable, `WHERE t.outcome IS NULL ORDER BY t.asked_at, t.id LIMIT ${shown.open}`),
      rowsOf(this.database, OrganisationTable, `ORDER BY t.name, t.id`),
    ]);
    const waiting = rows.map(registrationOf);
    return waiting.map((registration) => ({
      registration,
      alike: alikeFirst(registration, organisations),
      alsoAsked: waiting.filter((other) => other.id !== registration.id && mayBeSame(registration, other)),
    }));
  }

  /** Those that were decided last. */
  async decided(): Promise<Registration[]> {
    const which = `WHERE t.outcome IS NOT NULL ORDER BY t.decided_at DESC, t.id LIMIT ${shown.decided}`;
    return (await rowsOf(this.database, RegistrationTable, which)).map(registrationOf);
  }
}

type Named = Pick<ListedOrganisation, 'name' | 'number'>;

const mayBeSame = (one: Named, other: Named): boolean =>
  one.number === other.number || mayBeSameName(one.name, other.name);

/** Whoever has the same number stands first: that is the same organisation. */
const alikeFirst = (registration: Registration, organisations: readonly ListedOrganisation[]) =>
  organisations
    .filter((one) => one.kind !== 'academy' && mayBeSame(registration, one))
    .sort((a, b) => Number(b.number === registration.number) - Number(a.number === registration.number))
    .slice(0, shown.alike);
