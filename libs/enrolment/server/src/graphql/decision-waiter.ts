import { setTimeout as pause } from 'node:timers/promises';
import type { EnrolmentId } from '@academy/enrolment/core';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Milliseconds: most decisions fall within; whoever has to wait longer follows it live. */
const PATIENCE = 1_000;
const BETWEEN = 40;

/** Waits a moment for the worker's decision, so that most people see it in the answer to their click. */
@Injectable()
export class DecisionWaiter {
  constructor(private readonly database: DataSource) {}

  async decided(id: EnrolmentId): Promise<void> {
    const until = performance.now() + PATIENCE;
    while (performance.now() < until && (await this.isOpen(id))) await pause(BETWEEN);
  }

  private async isOpen(id: EnrolmentId): Promise<boolean> {
    const rows: unknown[] = await this.database.query(
      `SELECT 1 FROM enrolment.enrolment WHERE id = $1 AND state = 'requested'`,
      [id],
    );
    return rows.length > 0;
  }
}
