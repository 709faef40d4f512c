import type { TeacherId } from '@academy/contracts/identity';
import type { Language } from '@academy/kernel';

/** A file with a name that is safe in any folder. */
export interface CertificateFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The certificates of someone as files that hold without us: the signed credential, and the same on paper. */
export abstract class CertificateFiles<Transaction = unknown> {
  /** Of all their certificates as the transaction sees them. */
  abstract of(tx: Transaction, teacherId: TeacherId, language: Language): Promise<readonly CertificateFile[]>;
}
