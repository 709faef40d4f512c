import type { CertificateAwarded } from '@academy/contracts/certification';
import type { AlreadyDone, Cause } from '@academy/kernel';
import type { AwardTransaction, CertificateStore } from '../application/award-certificate';
import type { Certificate } from '../domain/certificate';
import { statusPlace } from '../domain/status-place';

const sameAward = (a: Certificate, b: Certificate): boolean =>
  a.teacherId === b.teacherId && a.moduleVersionId === b.moduleVersionId && a.awardRule === b.awardRule;

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
      insertCertificate: async (certificate) => {
        if ([...this.certificates, ...inserted].some((earlier) => sameAward(earlier, certificate))) return 'exists';
        inserted.push(certificate);
        return 'inserted';
      },
      publish: async (event) => void told.push(event),
    });
    this.certificates.push(...inserted);
    this.published.push(...told);
    this.done.add(cause);
    return answer;
  }
}
