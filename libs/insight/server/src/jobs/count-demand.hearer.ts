import { countingDue, type CountingDue } from '@academy/contracts/insight';
import { CountDemand } from '@academy/insight/core';
import type { Cause } from '@academy/kernel';
import { Hears, type Hearer } from '@academy/platform/outbox';
import { Injectable } from '@nestjs/common';

/** A week began: it is counted what is sought where. */
@Injectable()
@Hears(countingDue, 'insight.count')
export class CountDemandHearer implements Hearer<typeof countingDue> {
  constructor(private readonly counting: CountDemand) {}

  hear(_: CountingDue, cause: Cause) {
    return this.counting.execute({ cause });
  }
}
