import type { CertificateAwarded } from '@academy/contracts/certification';
import type { TeacherId } from '@academy/contracts/identity';
import type { AlreadyDone, Cause } from '@academy/kernel';
import type { ProfileStore } from './profile-store';

export type ProveCompetenceOutcome =
  { readonly kind: 'CompetenceProven' } | { readonly kind: 'TeacherUnknown' } | AlreadyDone;

/** Writes a certificate of the academy into the profile: what was claimed, or was unknown, is now proven. */
export class ProveCompetence {
  constructor(private readonly store: ProfileStore) {}

  execute({ cause, certificate }: { cause: Cause; certificate: CertificateAwarded }): Promise<ProveCompetenceOutcome> {
    const teacherId = certificate.teacherId as TeacherId;
    return this.store.once<ProveCompetenceOutcome>(cause, async (tx) => {
      if (!(await tx.lock(teacherId))) return { kind: 'TeacherUnknown' };
      await tx.addCertificate(certificate);
      await tx.publish({ type: 'teachers.profile-changed.v1', teacherId, reason: 'certificate' });
      return { kind: 'CompetenceProven' };
    });
  }
}
