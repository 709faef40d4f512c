import { moduleCompleted, type ModuleCompleted } from '@academy/contracts/learning';
import { CompleteEnrolment, type EnrolmentId } from '@academy/enrolment/core';
import type { Cause } from '@academy/kernel';
import { Hears, type Hearer } from '@academy/platform/outbox';
import { Injectable } from '@nestjs/common';

@Injectable()
@Hears(moduleCompleted, 'enrolment.complete')
export class CompleteHearer implements Hearer<typeof moduleCompleted> {
  constructor(private readonly completeEnrolment: CompleteEnrolment) {}

  hear({ enrolmentId }: ModuleCompleted, cause: Cause) {
    return this.completeEnrolment.execute({ cause, enrolmentId: enrolmentId as EnrolmentId });
  }
}
