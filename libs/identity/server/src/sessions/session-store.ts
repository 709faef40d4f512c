import { createHash, randomBytes } from 'node:crypto';
import type { AccountId, Actor, Role } from '@academy/contracts/identity';
import { actingIn, goesOnUntil, sessionEnd, type SessionOpener } from '@academy/identity/core';
import type { Clock } from '@academy/kernel';
import type { Config } from '@academy/platform/config';
import { CLOCK, CONFIG } from '@academy/platform/nest';
import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '@academy/platform/graphql';
import { Gathered, newId } from '@academy/platform/postgres';
import { DataSource, In, MoreThan } from 'typeorm';
import { admitted } from '../postgres/admitted';
import { hasSecondStep } from '../postgres/has-second-step';
import { inForce } from '../postgres/in-force';
import { SessionTable } from '../postgres/tables';

/** How long a session lasts after another took its place: what is under way on another page is not refused. */
const PARTING_MS = 60_000;
/** That a session is used is noted as seldom as this: a write for each question would cost more than the question. */
const SEEN_MINUTES = 10;

const newToken = (): string => randomBytes(32).toString('base64url');

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Sessions live in Postgres as hashes: they can be ended at once, and a copy of the table opens nothing. */
@Injectable()
export class SessionStore implements SessionOpener {
  private readonly actors = new Gathered<string, Caller & Actor>((hashes) => this.actorsOf(hashes));

  constructor(
    private readonly database: DataSource,
    @Inject(CONFIG) private readonly config: Pick<Config, 'demo'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async open(accountId: AccountId, strength?: 'strong'): Promise<{ token: string; expiresAt: Date }> {
    const token = newToken();
    const expiresAt = sessionEnd(new Date());
    await this.database
      .getRepository(SessionTable)
      .insert({ id: newId(), tokenHash: hashOf(token), accountId, expiresAt, strong: strength === 'strong' });
    return { token, expiresAt };
  }

  /** A session that goes on after this one, with another token; undefined where there is none to go on with. */
  goOn(token: string): Promise<{ token: string; expiresAt: Date } | undefined> {
    const tokenHash = hashOf(token);
    return this.database.transaction(async (tx) => {
      const sessions = tx.getRepository(SessionTable);
      const before = await sessions.findOne({ where: { tokenHash }, lock: { mode: 'pessimistic_write' } });
      const now = new Date();
      const expiresAt = before && goesOnUntil(before, now);
      if (!before || !expiresAt) return undefined;
      const next = newToken();
      const { accountId, browser, strong, enteredAt } = before;
      const goingOn = { id: newId(), tokenHash: hashOf(next), accountId, browser, strong, enteredAt, expiresAt };
      await sessions.insert(goingOn);
      const parting = new Date(Math.min(before.expiresAt.getTime(), now.getTime() + PARTING_MS));
      await sessions.update({ tokenHash }, { expiresAt: parting });
      return { token: next, expiresAt };
    });
  }

  /** Who has this session now, asked of Postgres together with all who come in the same moment. */
  actor(token: string): Promise<(Caller & Actor) | undefined> {
    return this.actors.ask(hashOf(token));
  }

  /** Which of the sessions with these hashes were not ended, and did not expire. */
  async standing(tokenHashes: readonly string[]): Promise<ReadonlySet<string>> {
    const where = { tokenHash: In([...tokenHashes]), expiresAt: MoreThan(new Date()) };
    const rows = await this.database.getRepository(SessionTable).find({ where, select: { tokenHash: true } });
    return new Set(rows.map(({ tokenHash }) => tokenHash));
  }

  async end(token: string): Promise<void> {
    await this.database.getRepository(SessionTable).delete({ tokenHash: hashOf(token) });
  }

  /** By what its person knows it later. */
  async describe(token: string, browser: string | null): Promise<void> {
    await this.database.getRepository(SessionTable).update({ tokenHash: hashOf(token) }, { browser });
  }

  /**
   * Whose sessions these are, of those that stand, and what each is where today. Whoever is of a demo, while this is one,
   * is strong whatever they showed: they come in with one press, and nobody but this machine can. What a password alone
   * opened is over once more is asked, also where it was opened in that very moment.
   */
  private async actorsOf(tokenHashes: readonly string[]): Promise<ReadonlyMap<string, Caller & Actor>> {
    const rows: Found[] = await this.database.query(
      `SELECT s.token_hash AS "tokenHash", a.id AS "accountId", a.teacher_id AS "teacherId",
              s.strong OR ($2 AND a.demo) AS "isStrong", s.expires_at AS "sessionEndsAt",
              s.seen_at < now() - make_interval(mins => ${SEEN_MINUTES}) AS "isLongAgo", (
                SELECT json_object_agg(held.role, held.at) FROM (
                  SELECT role, array_agg(organisation_id ORDER BY organisation_id) AS at FROM identity.membership m
                   WHERE m.account_id = a.id AND ${inForce('m', '$3')}
                   GROUP BY role) held
              ) AS held
         FROM identity.session s JOIN identity.account a ON a.id = s.account_id
        WHERE s.token_hash = ANY($1) AND s.expires_at > now() AND ${admitted('a', '$2')}
          AND (s.strong OR ($2 AND a.demo) OR NOT ${hasSecondStep('a')})`,
      [tokenHashes, this.config.demo, this.clock.today()],
    );
    await this.see(rows.filter(({ isLongAgo }) => isLongAgo));
    return new Map(rows.map((row) => [row.tokenHash, callerOf(row)]));
  }

  private async see(used: readonly Found[]): Promise<void> {
    if (used.length === 0) return;
    const which = { tokenHash: In(used.map(({ tokenHash }) => tokenHash)) };
    await this.database.getRepository(SessionTable).update(which, { seenAt: new Date() });
  }
}

interface Found extends Pick<Actor, 'accountId' | 'teacherId' | 'isStrong' | 'sessionEndsAt'> {
  readonly tokenHash: string;
  readonly isLongAgo: boolean;
  readonly held: Partial<Actor['worksAs']> | null;
}

/** The one place where an actor is made: whoever did not show enough for a role does not hold it, wherever it is asked. */
function callerOf({ accountId, teacherId, isStrong, sessionEndsAt, held }: Found): Caller & Actor {
  const { worksAs, waiting } = actingIn(held ?? {}, isStrong);
  const here = (Object.keys(worksAs) as Role[]).filter((role) => worksAs[role].length > 0);
  return {
    ...{ accountId, teacherId, isStrong, sessionEndsAt, worksAs, waiting: new Set(waiting) },
    standings: new Set([...(teacherId ? ['teacher'] : []), ...here]),
  };
}
