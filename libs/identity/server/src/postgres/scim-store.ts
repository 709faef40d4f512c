import { noted } from '@academy/contracts/audit';
import type { OrganisationId } from '@academy/contracts/identity';
import {
  userKeyOf,
  type FoundScimPerson,
  type ScimFilter,
  type ScimStore,
  type ScimTransaction,
} from '@academy/identity/core';
import type { Config } from '@academy/platform/config';
import { CONFIG } from '@academy/platform/nest';
import { publish } from '@academy/platform/outbox';
import { actingFor } from '@academy/platform/postgres';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { inForce } from './in-force';
import { invitationsIn } from './invitation-store';
import { endMembershipIn } from './membership-store';
import { MembershipTable } from './membership-tables';
import { ScimKeyTable, ScimPersonTable } from './scim-tables';

/** All in it is asked for the organisation: row security has no row of another. */
@Injectable()
export class PostgresScimStore implements ScimStore {
  constructor(
    private readonly database: DataSource,
    @Inject(CONFIG) private readonly config: Pick<Config, 'demo'>,
  ) {}

  transact<T>(organisationId: OrganisationId, work: (tx: ScimTransaction) => Promise<T>): Promise<T> {
    return actingFor({ organisationId }, () =>
      this.database.transaction(async (tx) => {
        await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('scim ' || $1, 0))`, [organisationId]);
        return work({ ...invitationsIn(tx, this.config), ...transactionIn(tx, organisationId) });
      }),
    );
  }
}

type OwnPart = Omit<ScimTransaction, keyof ReturnType<typeof invitationsIn>>;

/** Conditions on the organisation stand here as well: a policy replaces none. */
const transactionIn = (tx: EntityManager, organisationId: OrganisationId): OwnPart => ({
  keys: () => tx.getRepository(ScimKeyTable).find({ where: { organisationId }, order: { madeAt: 'DESC', id: 'DESC' } }),
  async keepKey(key) {
    await tx.getRepository(ScimKeyTable).upsert({ ...key }, ['id']);
  },
  async withdrawAskedBy(keyId) {
    await tx.query(
      `UPDATE identity.invitation SET answer = 'withdrawn'
        WHERE organisation_id = $1 AND invited_by_key = $2 AND answer IS NULL`,
      [organisationId, keyId],
    );
  },
  async people({ filter, skip, count }, on) {
    const { condition, values } = conditionOf(filter);
    const [{ total } = { total: 0 }]: { total: number }[] = await tx.query(
      `SELECT count(*)::int AS total FROM identity.scim_person p WHERE p.organisation_id = $1 AND ${condition}`,
      [organisationId, ...values],
    );
    const people = await found(tx, organisationId, on, {
      condition: `${condition} ORDER BY p.created_at, p.id LIMIT ${count} OFFSET ${skip}`,
      values,
    });
    return { total, people };
  },
  async person(id, on) {
    return (await found(tx, organisationId, on, { condition: `p.id = $2 FOR UPDATE OF p`, values: [id] }))[0];
  },
  async isTaken({ userName, email }, except) {
    const [row]: { taken: boolean }[] = await tx.query(
      `SELECT EXISTS (SELECT 1 FROM identity.scim_person
                       WHERE organisation_id = $1 AND (user_key = $2 OR email = $3) AND id IS DISTINCT FROM $4) AS taken`,
      [organisationId, userKeyOf(userName), email, except],
    );
    return row?.taken === true;
  },
  async keepPerson(person) {
    await tx.getRepository(ScimPersonTable).upsert({ ...person, userKey: userKeyOf(person.userName) }, ['id']);
  },
  async forget(id) {
    await tx.getRepository(ScimPersonTable).delete({ id, organisationId });
  },
  async membershipsOf(accountId, on) {
    const rows = await tx.getRepository(MembershipTable).findBy({ accountId, organisationId });
    return rows.filter(({ until }) => until === null || until >= on);
  },
  async isOwnedBesides(accountId, on) {
    const [row]: { owned: boolean }[] = await tx.query(
      `SELECT EXISTS (SELECT 1 FROM identity.membership m WHERE m.organisation_id = $1 AND m.role = 'owner'
                         AND m.account_id <> $2 AND ${inForce('m', '$3')}) AS owned`,
      [organisationId, accountId, on],
    );
    return row?.owned === true;
  },
  end: (id, on) => endMembershipIn(tx, id, on),
  note: (event) => publish(tx, noted, event),
});

interface Condition {
  readonly condition: string;
  /** From `$2` on. */
  readonly values: readonly unknown[];
}

const columns = { userName: 'user_key', externalId: 'external_id', 'emails.value': 'email', id: 'id::text' } as const;

function conditionOf(filter: ScimFilter | undefined): Condition {
  if (!filter) return { condition: 'true', values: [] };
  const { attribute, value } = filter;
  const isExact = attribute === 'externalId' || attribute === 'id';
  return { condition: `p.${columns[attribute]} = $2`, values: [isExact ? value : userKeyOf(value)] };
}

/** What someone is there shows only from who said yes to this organisation. */
async function found(
  tx: EntityManager,
  organisationId: OrganisationId,
  on: string,
  { condition, values }: Condition,
): Promise<FoundScimPerson[]> {
  const day = `$${values.length + 2}`;
  return tx.query<FoundScimPerson[]>(
    `SELECT p.id, p.organisation_id AS "organisationId", p.account_id AS "accountId", p.user_name AS "userName",
            p.external_id AS "externalId", p.email, p.given_name AS "givenName", p.family_name AS "familyName",
            p.display_name AS "displayName", p.language, p.version, p.created_at AS "createdAt", p.changed_at AS "changedAt",
            ARRAY(SELECT m.role FROM identity.membership m
                   WHERE m.account_id = p.account_id AND m.organisation_id = p.organisation_id
                     AND (m.until_day IS NULL OR m.until_day >= ${day}::date) ORDER BY m.role) AS roles
       FROM identity.scim_person p WHERE p.organisation_id = $1 AND ${condition}`,
    [organisationId, ...values, on],
  );
}
