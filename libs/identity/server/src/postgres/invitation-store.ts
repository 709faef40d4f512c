import { noted } from '@academy/contracts/audit';
import { letterDue, type Actor } from '@academy/contracts/identity';
import { noRoles, type InvitationStore, type InvitationTransaction, type MailsOfADay } from '@academy/identity/core';
import type { Config } from '@academy/platform/config';
import { CONFIG } from '@academy/platform/nest';
import { publish, publishAll } from '@academy/platform/outbox';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, In, type EntityManager } from 'typeorm';
import { admitted } from './admitted';
import { agreeOn } from './agree-on';
import { inForce } from './in-force';
import { InvitationTable } from './invitation-table';
import { organisationFacts } from './organisation-facts';

@Injectable()
export class PostgresInvitationStore implements InvitationStore {
  constructor(
    private readonly database: DataSource,
    @Inject(CONFIG) private readonly config: Pick<Config, 'demo'>,
  ) {}

  transact<T>(work: (tx: InvitationTransaction) => Promise<T>): Promise<T> {
    return this.database.transaction((tx) => work(invitationsIn(tx, this.config)));
  }
}

/** Where this is no demo, the people of one are nobody (ADR 21). */
export const invitationsIn = (tx: EntityManager, { demo }: Pick<Config, 'demo'>): InvitationTransaction => ({
  organisation: (id, on) => organisationFacts(tx, id, on),
  async among(organisationId, emails) {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('invitations ' || $1, 0))`, [organisationId]);
    const where = { organisationId, email: In([...emails]) };
    const lock = { mode: 'pessimistic_write' } as const;
    return tx.getRepository(InvitationTable).find({ where, order: { id: 'ASC' }, lock });
  },
  async mailedTo(emails, after) {
    const rows: (MailsOfADay & { readonly email: string })[] = await tx.query(
      `SELECT email, sum(mails)::int AS count, max(mailed_at) AS at FROM identity.invitation
        WHERE email = ANY($1) AND mailed_at > $2 GROUP BY email`,
      [emails, after],
    );
    return new Map(rows.map(({ email, count, at }) => [email, { count, at }]));
  },
  async mailedFor(organisationId, after) {
    const [row]: { count: number | null; at: Date }[] = await tx.query(
      `SELECT sum(mails)::int AS count, min(mailed_at) AS at FROM identity.invitation
        WHERE organisation_id = $1 AND mailed_at > $2`,
      [organisationId, after],
    );
    return row && row.count !== null ? { count: row.count, at: row.at } : undefined;
  },
  async invitation(id) {
    const lock = { mode: 'pessimistic_write' } as const;
    return (await tx.getRepository(InvitationTable).findOne({ where: { id }, lock })) ?? undefined;
  },
  async keep(invitations) {
    await tx.getRepository(InvitationTable).upsert([...invitations], ['id']);
  },
  async worksAs(accountId, on) {
    const [row]: { held: Partial<Actor['worksAs']> | null }[] = await tx.query(
      `SELECT json_object_agg(role, at) AS held FROM (
         SELECT role, array_agg(organisation_id) AS at FROM identity.membership m
          WHERE account_id = $1 AND ${inForce('m', '$2')} GROUP BY role) held`,
      [accountId, on],
    );
    return { ...noRoles, ...row?.held };
  },
  async addressOf(accountId) {
    const [row]: { email: string }[] = await tx.query(
      `SELECT email FROM identity.account a WHERE id = $1 AND ${admitted('a', '$2')}`,
      [accountId, demo],
    );
    return row?.email;
  },
  async agree(accountId, organisationId, terms, note) {
    await agreeOn(tx, accountId, organisationId, terms);
    await publish(tx, noted, note);
  },
  async recognise(accountId, organisationId, email) {
    await tx.query(
      `UPDATE identity.scim_person SET account_id = $1, version = version + 1, changed_at = now()
        WHERE organisation_id = $2 AND email = $3 AND account_id IS DISTINCT FROM $1`,
      [accountId, organisationId, email],
    );
  },
  publish: (events) => publishAll(tx, letterDue, events),
});
