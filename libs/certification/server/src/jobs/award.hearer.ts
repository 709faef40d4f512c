import { AwardCertificate } from '@academy/certification/core';
import { moduleCompleted, type ModuleCompleted } from '@academy/contracts/learning';
import type { Cause } from '@academy/kernel';
import { Hears, type Hearer } from '@academy/platform/outbox';
import { Injectable } from '@nestjs/common';

@Injectable()
@Hears(moduleCompleted, 'certification.award')
export class AwardHearer implements Hearer<typeof moduleCompleted> {
  constructor(private readonly awardCertificate: AwardCertificate) {}

  hear({ enrolmentId }: ModuleCompleted, cause: Cause) {
    return this.awardCertificate.execute({ cause, enrolmentId });
  }
}
