import { certificateRevoked, type CertificateRevoked } from '@academy/contracts/certification';
import type { Cause } from '@academy/kernel';
import { Hears, type Hearer } from '@academy/platform/outbox';
import { DropCertificate } from '@academy/teachers/core';
import { Injectable } from '@nestjs/common';

@Injectable()
@Hears(certificateRevoked, 'teachers.drop-certificate')
export class DropCertificateHearer implements Hearer<typeof certificateRevoked> {
  constructor(private readonly dropCertificate: DropCertificate) {}

  hear(certificate: CertificateRevoked, cause: Cause) {
    return this.dropCertificate.execute({ cause, certificate });
  }
}
