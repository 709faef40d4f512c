import type { CertificateAwarded } from '@academy/contracts/certification';
import type { AlreadyDone, Cause } from '@academy/kernel';
import type { AwardTransaction, CertificateStore } from '../application/award-certificate';
import type { Certificate } from '../domain/certificate';
import { statusPlace } from '../domain/status-place';

/** Certificates in memory, with the promises that the Postgres store makes. */
export class FakeCertificateStore implements CertificateStore {
  readonly certificates: Certificate[] = [];
  readonly published: CertificateAwarded[] = [];
  private readonly done = new Set<Cause>();
  private places = 0;

  async once<T>(cause: Cause, work: (tx: AwardTransaction) => Promise<T>): Promise<T | AlreadyDone> {
    if (this.done.has(cause)) return { kind: 'AlreadyDone' };
    const inserted: Certificate[] = [];
    const told: CertificateAwarded[] = [];
    const answer = await work({
      takeStatusPlace: async () => statusPlace(this.places++),
      insertCertificate: async (certificate) => void inserted.push(certificate),
      hold: async () => undefined,
      certify: async (enrolmentId) => !this.certificates.some((earlier) => earlier.enrolmentId === enrolmentId),
      publish: async (event) => void told.push(event),
    });
    this.certificates.push(...inserted);
    this.published.push(...told);
    this.done.add(cause);
    return answer;
  }
}
