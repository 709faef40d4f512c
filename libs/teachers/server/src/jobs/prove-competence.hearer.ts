import { certificateAwarded, type CertificateAwarded } from '@academy/contracts/certification';
import type { Cause } from '@academy/kernel';
import { Hears, type Hearer } from '@academy/platform/outbox';
import { ProveCompetence } from '@academy/teachers/core';
import { Injectable } from '@nestjs/common';

/** Closes the circle: what was earned becomes evidence. */
@Injectable()
@Hears(certificateAwarded, 'teachers.prove-competence')
export class ProveCompetenceHearer implements Hearer<typeof certificateAwarded> {
  constructor(private readonly proveCompetence: ProveCompetence) {}

  hear(certificate: CertificateAwarded, cause: Cause) {
    return this.proveCompetence.execute({ cause, certificate });
  }
}
