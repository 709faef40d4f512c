import { enrolmentRequested, type EnrolmentRequested } from '@academy/contracts/enrolment';
import { DecideEnrolment, type EnrolmentId } from '@academy/enrolment/core';
import type { Cause } from '@academy/kernel';
import { Hears, type Hearer } from '@academy/platform/outbox';
import { Injectable } from '@nestjs/common';

@Injectable()
@Hears(enrolmentRequested, 'enrolment.decide')
export class DecideHearer implements Hearer<typeof enrolmentRequested> {
  constructor(private readonly decideEnrolment: DecideEnrolment) {}

  hear({ enrolmentId }: EnrolmentRequested, cause: Cause) {
    return this.decideEnrolment.execute({ cause, enrolmentId: enrolmentId as EnrolmentId });
  }
}
