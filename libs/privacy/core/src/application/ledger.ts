/** Who was erased, kept twice: where everything is, and where no backup of that takes it back. */
export interface Ledger {
  /** Has both know everyone whom either knows; answers how many that are. */
  agree(): Promise<number>;
}
