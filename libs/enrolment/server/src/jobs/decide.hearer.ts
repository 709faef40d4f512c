import { enrolmentRequested, type EnrolmentRequested } from '@academy/contracts/enrolment';
import { DecideEnrolment, type EnrolmentId } from '@academy/enrolment/core';
import type { Cause } from '@academy/kernel';
import { Hears, type Heard, type Hearer } from '@academy/platform/outbox';
import { Bells } from '@academy/platform/postgres';
import { Injectable } from '@nestjs/common';
import { DECIDED_BELL } from '../postgres/decided-bell';

@Injectable()
@Hears(enrolmentRequested, 'enrolment.decide')
export class DecideHearer implements Hearer<typeof enrolmentRequested> {
  constructor(
    private readonly decideEnrolment: DecideEnrolment,
    private readonly bells: Bells,
  ) {}

  async hear({ enrolmentId }: EnrolmentRequested, cause: Cause) {
    const outcome = await this.decideEnrolment.execute({ cause, enrolmentId: enrolmentId as EnrolmentId });
    this.bells.ring(DECIDED_BELL, [enrolmentId]);
    return outcome;
  }

  async hearAll(heard: readonly Heard<EnrolmentRequested>[]) {
    const requested = heard.map(({ event, cause }) => ({ cause, enrolmentId: event.enrolmentId as EnrolmentId }));
    const outcomes = await this.decideEnrolment.executeAll(requested);
    this.bells.ring(
      DECIDED_BELL,
      requested.map(({ enrolmentId }) => enrolmentId),
    );
    return outcomes;
  }
}
