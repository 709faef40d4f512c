import type { TeacherId } from '@academy/contracts/identity';

/** What is to be done to certificates before their holder's name goes. */
export abstract class HolderErasure<Transaction = unknown> {
  /**
   * Leaves with each certificate a commitment to what was signed, by a salt that goes too: whoever has the file of the holder
   * can show that it belongs to the certificate, and nobody else can find the name out. Done twice it changes nothing.
   */
  abstract commit(tx: Transaction, teacherId: TeacherId): Promise<void>;
}
