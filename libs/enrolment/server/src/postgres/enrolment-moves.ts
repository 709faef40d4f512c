import { EnrolmentMoves, type EnrolmentFacts, type EnrolmentMove } from '@academy/contracts/enrolment';
import { after, type EnrolmentId } from '@academy/enrolment/core';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { findLocked } from './enrolment-store';
import { factsOf } from './postgres-enrolments';
import { EnrolmentTable } from './tables';

@Injectable()
export class PostgresEnrolmentMoves extends EnrolmentMoves<EntityManager> {
  async hold(tx: EntityManager, enrolmentId: string): Promise<EnrolmentFacts | undefined> {
    const enrolment = await findLocked(tx, enrolmentId as EnrolmentId);
    return enrolment && factsOf(enrolment);
  }

  async move(tx: EntityManager, enrolmentId: string, move: EnrolmentMove): Promise<boolean> {
    const enrolment = await findLocked(tx, enrolmentId as EnrolmentId);
    const moved = enrolment && after(enrolment, move);
    if (!moved) return false;
    const { id, state, certified } = moved;
    await tx.getRepository(EnrolmentTable).update({ id }, { state, certified });
    return true;
  }
}
