/** `busy`: the academy can do no more now. `too-many`: this person asked more than one may. `other-account`: this page shows one person, and another is signed in by now. `second-step`: this takes more than a password. */
export type FaultKind = 'unreachable' | 'signed-out' | 'other-account' | 'busy' | 'too-many' | 'second-step' | 'server';

/** What went wrong outside anyone's intention; a refusal is never a fault. The code is the id of the request. */
export class Fault extends Error {
  override readonly name = 'Fault';

  constructor(
    readonly kind: FaultKind,
    readonly code: string,
    options?: ErrorOptions,
  ) {
    super(`${kind} (${code})`, options);
  }
}
