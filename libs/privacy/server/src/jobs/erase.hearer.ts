import { erasingDue, type ErasingDue } from '@academy/contracts/privacy';
import type { Cause } from '@academy/kernel';
import { done, Hears, type Hearer } from '@academy/platform/outbox';
import { EraseDue } from '@academy/privacy/core';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Erases whose day came. Each person is a piece of work of their own; one that fails is tried again with all of them. */
@Injectable()
@Hears(erasingDue, 'privacy.erase')
export class EraseHearer implements Hearer<typeof erasingDue> {
  constructor(
    private readonly database: DataSource,
    private readonly eraseDue: EraseDue,
  ) {}

  async hear(_: ErasingDue, cause: Cause) {
    const outcome = await this.eraseDue.execute();
    await done(this.database, [cause]);
    return outcome;
  }
}
