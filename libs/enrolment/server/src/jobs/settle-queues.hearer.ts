import { queuesDue, type QueuesDue } from '@academy/contracts/enrolment';
import { SettleQueues } from '@academy/enrolment/core';
import type { Cause } from '@academy/kernel';
import { Hears, type Hearer } from '@academy/platform/outbox';
import { Injectable } from '@nestjs/common';

@Injectable()
@Hears(queuesDue, 'enrolment.settle-queues')
export class SettleQueuesHearer implements Hearer<typeof queuesDue> {
  constructor(private readonly settleQueues: SettleQueues) {}

  hear(_: QueuesDue, cause: Cause) {
    return this.settleQueues.execute({ cause });
  }
}
