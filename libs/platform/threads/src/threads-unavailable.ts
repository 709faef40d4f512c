/** Why a request got no answer: too many wait, time was up, every attempt failed, or the threads were closed. */
export type ThreadTrouble = 'TooManyWaiting' | 'OutOfTime' | 'Failed' | 'Closed';

/** A request that threads gave no answer to. */
export class ThreadsUnavailable extends Error {
  override readonly name = 'ThreadsUnavailable';

  constructor(
    readonly trouble: ThreadTrouble,
    because?: { readonly cause: unknown },
  ) {
    super(`No answer from the threads: ${trouble}`, because);
  }
}
