import type { CertificateRevoked } from '@academy/contracts/certification';
import type { TeacherId } from '@academy/contracts/identity';
import type { AlreadyDone, Cause } from '@academy/kernel';
import type { ProfileStore } from './profile-store';

export type DropCertificateOutcome =
  { readonly kind: 'CertificateDropped' } | { readonly kind: 'TeacherUnknown' } | AlreadyDone;

/** Takes a revoked certificate out of the profile: what it proved is not proven by it any more. */
export class DropCertificate {
  constructor(private readonly store: ProfileStore) {}

  execute({ cause, certificate }: { cause: Cause; certificate: CertificateRevoked }): Promise<DropCertificateOutcome> {
    const teacherId = certificate.teacherId as TeacherId;
    return this.store.once<DropCertificateOutcome>(cause, async (tx) => {
      if (!(await tx.lock(teacherId))) return { kind: 'TeacherUnknown' };
      await tx.removeCertificate(certificate);
      await tx.publish({ type: 'teachers.profile-changed.v1', teacherId, reason: 'certificate' });
      return { kind: 'CertificateDropped' };
    });
  }
}
