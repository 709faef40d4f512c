import { join } from 'node:path';
import type { HolderErasure } from '@academy/contracts/certification';
import type { SeatsBack } from '@academy/contracts/enrolment';
import type { Succession, TeacherId } from '@academy/contracts/identity';
import type { Day } from '@academy/kernel';
import { forgetMailTo } from '@academy/platform/mail';
import { forgetTold } from '@academy/platform/outbox';
import { erasePerson } from '@academy/platform/privacy';
import type { Erasure, Eraser } from '@academy/privacy/core';
import type { DataSource, EntityManager } from 'typeorm';
import type { OwnData } from '../known/own-data';
import { erasureOfRow } from './erasure-store';
import { ErasureTable } from './tables';

/** Days in which what was under way, such as a mail that is tried again, may still name someone who was erased. */
const LOOKED_AGAIN_DAYS = 35;

/** All that was ever told is read, and nobody waits for it. */
const PATIENCE = `SET LOCAL statement_timeout = '300s'`;

/** Erases by what the tables say of themselves. */
export class PostgresEraser implements Eraser {
  constructor(
    private readonly database: DataSource,
    private readonly data: Pick<OwnData, 'known'>,
    private readonly seats: SeatsBack,
    private readonly holders: HolderErasure<EntityManager>,
    private readonly succession: Pick<Succession, 'of'>,
    private readonly config: { readonly dataDir: string },
  ) {}

  async due(today: Day): Promise<readonly Erasure[]> {
    const rows = await this.database
      .getRepository(ErasureTable)
      .createQueryBuilder('e')
      .where(`e.erased_at IS NULL AND e.erased_on <= :today`, { today })
      .orWhere(`e.erased_at > now() - make_interval(days => :days)`, { days: LOOKED_AGAIN_DAYS })
      // A backup from before was put back.
      .orWhere(`e.erased_at IS NOT NULL AND EXISTS (SELECT 1 FROM identity.account a WHERE a.id = e.account_id)`)
      .orderBy('e.account_id')
      .getMany();
    return rows.map(erasureOfRow);
  }

  async giveBackSeats({ teacherId }: Erasure): Promise<void> {
    if (teacherId) await this.seats.giveBack(teacherId);
  }

  async erase({ accountId }: Erasure): Promise<'Erased' | 'NotNow'> {
    const { isOnlyAdmin } = await this.succession.of(accountId);
    return this.database.transaction(async (tx) => {
      await tx.query(PATIENCE);
      const [asked]: { teacherId: TeacherId | null; isErased: boolean }[] = await tx.query(
        `SELECT teacher_id AS "teacherId", erased_at IS NOT NULL AS "isErased"
           FROM privacy.erasure WHERE account_id = $1 FOR UPDATE`,
        [accountId],
      );
      // Whoever was erased before is, whatever a backup says that they were.
      if (!asked || (isOnlyAdmin && !asked.isErased)) return 'NotNow';
      const [account]: { email: string; teacherId: TeacherId | null }[] = await tx.query(
        `SELECT email, teacher_id AS "teacherId" FROM identity.account WHERE id = $1`,
        [accountId],
      );
      const teacherId = account?.teacherId ?? asked.teacherId;
      if (teacherId && (await this.seats.hasAny(teacherId))) return 'NotNow';
      if (teacherId) await this.holders.commit(tx, teacherId);
      await erasePerson(tx, this.data.known, { accountId, teacherId, email: account?.email ?? '' });
      await forgetTold(tx, teacherId ? [accountId, teacherId] : [accountId]);
      if (account) await forgetMailTo(join(this.config.dataDir, 'mail'), account.email);
      await tx.query(
        `UPDATE privacy.erasure SET erased_at = coalesce(erased_at, now()), teacher_id = $2 WHERE account_id = $1`,
        [accountId, teacherId],
      );
      return 'Erased';
    });
  }
}
