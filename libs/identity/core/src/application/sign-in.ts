import type { AccountId, Actor } from '@academy/contracts/identity';

export interface AccountSecret {
  readonly actor: Actor;
  readonly passwordHash: string;
}

/** Accounts as signing in needs them. */
export interface SignInAccounts {
  byEmail(email: string): Promise<AccountSecret | undefined>;
}

/** Checks passwords; slow on purpose. */
export interface Passwords {
  /** Takes as long when there is no hash, so that time does not tell which accounts exist. */
  matches(password: string, hash: string | undefined): Promise<boolean>;
}

/** Counts tries on an account and from an address. */
export interface TryCounter {
  /** Seconds to wait before the next try, or 0. Counts this try. */
  secondsToWait(key: string): Promise<number>;
  forget(key: string): Promise<void>;
}

/** Opens sessions; the token is told once and kept only as a hash. */
export interface SessionOpener {
  open(accountId: AccountId): Promise<{ readonly token: string; readonly expiresAt: Date }>;
}

export interface SignInRequest {
  readonly email: string;
  readonly password: string;
  /** Where the request came from, such as an IP address. */
  readonly from: string;
}

export type SignInOutcome =
  | { readonly kind: 'SignedIn'; readonly actor: Actor; readonly token: string; readonly expiresAt: Date }
  | { readonly kind: 'WrongCredentials' }
  | { readonly kind: 'TooManyAttempts'; readonly retryAfterSeconds: number };

/** Lets someone in with e-mail address and password, and answers the same for an unknown address. */
export class SignIn {
  constructor(
    private readonly accounts: SignInAccounts,
    private readonly passwords: Passwords,
    private readonly tries: TryCounter,
    private readonly sessions: SessionOpener,
  ) {}

  async execute({ email, password, from }: SignInRequest): Promise<SignInOutcome> {
    const address = email.trim().toLowerCase();
    const keys = [`account:${address}`, `from:${from}`];
    const waits = await Promise.all(keys.map((key) => this.tries.secondsToWait(key)));
    const retryAfterSeconds = Math.max(...waits);
    if (retryAfterSeconds > 0) return { kind: 'TooManyAttempts', retryAfterSeconds };

    const account = await this.accounts.byEmail(address);
    const right = await this.passwords.matches(password, account?.passwordHash);
    if (!account || !right) return { kind: 'WrongCredentials' };

    await this.tries.forget(`account:${address}`);
    return { kind: 'SignedIn', actor: account.actor, ...(await this.sessions.open(account.actor.accountId)) };
  }
}
