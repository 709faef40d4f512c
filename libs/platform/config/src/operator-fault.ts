/** What an operator can mend; the message says what is wrong and what to do. Shown without a stack trace. */
export class OperatorFault extends Error {
  override readonly name: string = 'OperatorFault';
}

/** The exit code of a process that met one (sysexits.h: EX_CONFIG). */
export const EX_CONFIG = 78;
