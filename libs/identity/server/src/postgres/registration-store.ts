import { noted } from '@academy/contracts/audit';
import { letterDue, type AccountId } from '@academy/contracts/identity';
import type {
  KnownOrganisation,
  Registration,
  RegistrationDecision,
  RegistrationStore,
  RegistrationTransaction,
} from '@academy/identity/core';
import { publish } from '@academy/platform/outbox';
import { withRowsOfOthers } from '@academy/platform/postgres';
import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { agreeOn } from './agree-on';
import { OrganisationTable } from './membership-tables';
import { RegistrationTable, type RegistrationRow } from './registration-table';

@Injectable()
export class PostgresRegistrationStore implements RegistrationStore {
  constructor(private readonly database: DataSource) {}

  transact<T>(work: (tx: RegistrationTransaction) => Promise<T>): Promise<T> {
    return this.database.transaction((tx) => work(transactionIn(tx)));
  }
}

/** The same store for whoever decides, once it was found that they may: what they lock is somebody else's. */
export const registrationsOfOthers = (store: RegistrationStore): RegistrationStore => ({
  transact: (work) => withRowsOfOthers(() => store.transact(work)),
});

const transactionIn = (tx: EntityManager): RegistrationTransaction => {
  const rows = tx.getRepository(RegistrationTable);
  const known = async (where: FindOptionsWhere<{ id: string; number: string | null }>) => {
    const found = await tx.getRepository(OrganisationTable).findOne({ where, select: { id: true, name: true } });
    return (found ?? undefined) as KnownOrganisation | undefined;
  };
  return {
    async registration(id) {
      const row = await rows.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
      return row ? registrationOf(row) : undefined;
    },
    async countOpen(askedBy) {
      await holdAccount(tx, askedBy);
      return rows.countBy({ askedBy, outcome: IsNull() });
    },
    async add({ decision: _, ...registration }) {
      await rows.insert({ ...registration, outcome: null, organisationId: null, reason: null, decidedAt: null });
    },
    async remove(id) {
      await rows.delete({ id });
    },
    async decide(id, decision) {
      await rows.update({ id }, { ...decided(decision), decidedAt: () => 'clock_timestamp()' });
    },
    organisation: (id) => known({ id }),
    organisationOfNumber: (number) => known({ number }),
    async addOrganisation({ id, name, kind, number }) {
      const made: unknown[] = await tx.query(
        `INSERT INTO identity.organisation (id, name, kind, number) VALUES ($1, $2, $3, $4)
         ON CONFLICT DO NOTHING RETURNING id`,
        [id, name, kind, number],
      );
      return made.length > 0;
    },
    agree: (accountId, organisationId, terms) => agreeOn(tx, accountId, organisationId, terms),
    publish: (event) => (event.type === noted.type ? publish(tx, noted, event) : publish(tx, letterDue, event)),
  };
};

/** Whoever registers for the same account waits until the end of this transaction: there may be no row yet to lock. */
const holdAccount = (tx: EntityManager, accountId: AccountId): Promise<unknown> =>
  tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 9))`, [accountId]);

const decided = (decision: RegistrationDecision) => ({
  outcome: decision.kind,
  organisationId: decision.kind === 'refused' ? null : decision.organisationId,
  reason: decision.kind === 'refused' ? decision.reason : null,
});

/** A registration as its row keeps it. */
export function registrationOf(row: RegistrationRow): Registration {
  const { id, askedBy, askedAt, name, kind, number, note } = row;
  return { ...{ id, askedBy, askedAt, name, kind, number, note }, decision: decisionOf(row) };
}

function decisionOf({ outcome, organisationId, reason }: RegistrationRow): RegistrationDecision | null {
  if (outcome === null) return null;
  return outcome === 'refused'
    ? { kind: outcome, reason: reason as string }
    : { kind: outcome, organisationId: organisationId as string };
}
