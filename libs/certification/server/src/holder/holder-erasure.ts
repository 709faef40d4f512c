import { HolderErasure } from '@academy/contracts/certification';
import type { TeacherId } from '@academy/contracts/identity';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { commitmentOf, newSalt } from '../commitment/commitment';

interface Held {
  readonly id: string;
  readonly holderName: string;
  readonly credential: string;
  readonly salt: string | null;
}

@Injectable()
export class CommittingHolderErasure extends HolderErasure<EntityManager> {
  async commit(tx: EntityManager, teacherId: TeacherId): Promise<void> {
    const held: Held[] = await tx.query(
      `SELECT id, holder_name AS "holderName", credential, holder_salt AS salt FROM certification.certificate
        WHERE teacher_id = $1 AND holder_commitment IS NULL ORDER BY id FOR UPDATE`,
      [teacherId],
    );
    for (const { id, salt, ...file } of held)
      await tx.query(
        `UPDATE certification.certificate SET holder_commitment = $2, holder_salt = NULL WHERE id = $1`,
        // Of whom nobody has a salt nobody can show anything: the commitment is there all the same, and tells nothing.
        [id, commitmentOf({ ...file, salt: salt ?? newSalt() })],
      );
  }
}
