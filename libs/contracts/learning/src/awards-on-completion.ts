/**
 * What rests on a completed module. Learning asks this when a completion is taken back; whoever awards something on a
 * completion answers.
 */
export abstract class AwardsOnCompletion<Transaction = unknown> {
  /** Whether something was built on what was awarded: then the completion stays. */
  abstract builtOn(enrolmentId: string): Promise<boolean>;
  /** Revokes what was awarded, in the transaction of whoever asks and has the enrolment in hand. */
  abstract revoke(tx: Transaction, enrolmentId: string): Promise<void>;
}
