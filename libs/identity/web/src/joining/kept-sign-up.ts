/** A sign-up that waits for its code, on the page where was asked. */
export interface WaitingSignUp {
  readonly signUp: string;
  readonly email: string;
}

const KEY = 'academy-sign-up';

/** What this tab asked for, also after it was loaded again; it lets nobody in without the code. */
export function keptSignUp(): WaitingSignUp | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return isWaiting(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

export function keepSignUp({ signUp, email }: WaitingSignUp): void {
  attempt(() => sessionStorage.setItem(KEY, JSON.stringify({ signUp, email })));
}

export function forgetSignUp(): void {
  attempt(() => sessionStorage.removeItem(KEY));
}

const isWaiting = (kept: unknown): kept is WaitingSignUp =>
  typeof kept === 'object' &&
  kept !== null &&
  typeof (kept as Partial<WaitingSignUp>).signUp === 'string' &&
  typeof (kept as Partial<WaitingSignUp>).email === 'string';

/** A browser may forbid to keep anything: then a page that is loaded again begins again. */
function attempt(work: () => void): void {
  try {
    work();
  } catch {
    // The page goes on without.
  }
}
