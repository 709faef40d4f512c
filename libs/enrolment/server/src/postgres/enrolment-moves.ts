import { enrolmentMoved, EnrolmentMoves, type EnrolmentFacts, type EnrolmentMove } from '@academy/contracts/enrolment';
import { after } from '@academy/enrolment/core';
import { publish } from '@academy/platform/outbox';
import { unlessTaken } from '@academy/platform/postgres';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { factsOf } from './postgres-enrolments';
import { findLocked } from './unit-of-work';

const MOVED = `UPDATE enrolment.enrolment SET state = $2, signed_off = $3, certified = $4 WHERE id = $1`;

@Injectable()
export class PostgresEnrolmentMoves extends EnrolmentMoves<EntityManager> {
  async hold(tx: EntityManager, enrolmentId: string): Promise<EnrolmentFacts | undefined> {
    const enrolment = await findLocked(tx, enrolmentId);
    return enrolment && factsOf(enrolment);
  }

  async move(tx: EntityManager, enrolmentId: string, move: EnrolmentMove): Promise<boolean> {
    const enrolment = await findLocked(tx, enrolmentId);
    const moved = enrolment && after(enrolment, move);
    if (!moved) return false;
    const { id, state, signedOff, certified, teacherId, editionId, moduleSlug } = moved;
    const update = (run: EntityManager) => run.query(MOVED, [id, state, signedOff, certified]);
    // Only a completed seat that is opened again can meet another: where its holder asked for a later edition meanwhile.
    if (move !== 'take-back') await update(tx);
    else if (!(await unlessTaken(tx, update))) return false;
    if (move === 'complete' || move === 'take-back')
      await publish(tx, enrolmentMoved, {
        type: 'enrolment.enrolment-moved.v1',
        ...{ enrolmentId, teacherId, editionId, moduleSlug, move },
      });
    return true;
  }
}
