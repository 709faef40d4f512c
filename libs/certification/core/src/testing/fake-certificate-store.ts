import type { CertificateAwarded } from '@academy/contracts/certification';
import { InMemory } from '@academy/testkit/pure';
import type { AwardTransaction, CertificateStore } from '../application/award-certificate';
import type { Certificate } from '../domain/certificate';
import { statusPlace } from '../domain/status-place';

/** What the store keeps; an enrolment is there once it is completed. */
interface Rows {
  readonly completed: Map<string, { certified: boolean }>;
  readonly certificates: (Certificate & { readonly credential: string })[];
  readonly told: CertificateAwarded[];
  places: number;
}

/** Certificates in memory; it passes the same promises as the Postgres store. */
export class FakeCertificateStore implements CertificateStore {
  private readonly memory = new InMemory<Rows>({ completed: new Map(), certificates: [], told: [], places: 0 });

  once: CertificateStore['once'] = (cause, work) => this.memory.once(cause, (rows) => work(transactionIn(rows)));

  get certificates(): Rows['certificates'] {
    return this.memory.rows.certificates;
  }

  get told(): Rows['told'] {
    return this.memory.rows.told;
  }

  completed(enrolmentId: string): string {
    this.memory.rows.completed.set(enrolmentId, { certified: false });
    return enrolmentId;
  }
}

const transactionIn = (rows: Rows): AwardTransaction => ({
  takeStatusPlace: async () => statusPlace(rows.places++),
  async insertCertificate(certificate, credential) {
    const place = ({ statusListId, statusListIndex }: Certificate) => `${statusListId}/${statusListIndex}`;
    const twice = rows.certificates.some(
      (one) =>
        one.id === certificate.id ||
        one.serial === certificate.serial ||
        one.enrolmentId === certificate.enrolmentId ||
        place(one) === place(certificate),
    );
    if (twice) throw new Error(`Certificate ${certificate.id} would be there twice`);
    rows.certificates.push({ ...certificate, credential });
  },
  hold: async () => undefined,
  async certify(enrolmentId) {
    const enrolment = rows.completed.get(enrolmentId);
    if (!enrolment || enrolment.certified) return false;
    enrolment.certified = true;
    return true;
  },
  publish: async (event) => void rows.told.push(event),
});
