import { levelMeasured, type LevelMeasured } from '@academy/contracts/entry-tests';
import type { Cause } from '@academy/kernel';
import { Hears, type Hearer } from '@academy/platform/outbox';
import { KeepMeasuredLevel } from '@academy/teachers/core';
import { Injectable } from '@nestjs/common';

/** What was measured becomes evidence. */
@Injectable()
@Hears(levelMeasured, 'teachers.keep-measured-level')
export class KeepMeasuredLevelHearer implements Hearer<typeof levelMeasured> {
  constructor(private readonly keepMeasuredLevel: KeepMeasuredLevel) {}

  hear(measured: LevelMeasured, cause: Cause) {
    return this.keepMeasuredLevel.execute({ cause, measured });
  }
}
