import { SeatsBack } from '@academy/contracts/enrolment';
import type { TeacherId } from '@academy/contracts/identity';
import { standingStates, WithdrawEnrolment, type EnrolmentId } from '@academy/enrolment/core';
import { askAtOnce } from '@academy/platform/postgres';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** By withdrawing, as its teacher would: there is one way in which a seat ends (ADR 16). */
@Injectable()
export class WithdrawingSeatsBack extends SeatsBack {
  constructor(
    private readonly database: DataSource,
    private readonly withdraw: WithdrawEnrolment,
  ) {
    super();
  }

  async giveBack(teacherId: TeacherId): Promise<void> {
    for (const id of await this.standing(teacherId)) await this.withdraw.execute({ actor: { teacherId }, id });
  }

  async hasAny(teacherId: TeacherId): Promise<boolean> {
    return (await this.standing(teacherId)).length > 0;
  }

  private async standing(teacherId: TeacherId): Promise<readonly EnrolmentId[]> {
    const rows = await askAtOnce<{ readonly id: EnrolmentId }>(
      this.database,
      `SELECT id FROM enrolment.enrolment
        WHERE teacher_id = $1::uuid AND state = ANY($2::text[]) AND NOT signed_off ORDER BY id`,
      [teacherId, standingStates],
    );
    return rows.map(({ id }) => id);
  }
}
