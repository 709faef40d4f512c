import type { AccountId } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import { guessing } from '../domain/pause';
import type { FailedTries } from '../application/failed-tries';
import { inLine, type SignInBusy, type SignInLine } from '../application/in-line';
import { pauseOf } from '../application/pause-of';
import type { Passwords } from '../application/front-door';
import type { FactorStore } from './factor-store';

export type PasswordRefusal =
  | { readonly kind: 'WrongPassword' }
  /** Of who signs in by a provider, and chose none yet. */
  | { readonly kind: 'NoPassword' }
  | { readonly kind: 'TooManyAttempts'; readonly retryAfterSeconds: number }
  | SignInBusy;

/** Who asks, with what shows that it is not someone who found an open screen. */
export interface ByPassword {
  readonly password: string;
  readonly place: string;
}

/** Asks for one's password before what it guards changes: whoever finds an open screen has a session and no password. */
export class OwnPassword {
  constructor(
    private readonly store: FactorStore,
    private readonly passwords: Passwords,
    private readonly failed: FailedTries,
    private readonly line: SignInLine,
    private readonly clock: Clock,
  ) {}

  /** Undefined where it is theirs. Wrong ones count together with those for another password. */
  async refusal(accountId: AccountId, { password, place }: ByPassword): Promise<PasswordRefusal | undefined> {
    const asked = await inLine(this.line, place, () => this.ask(accountId, password));
    return asked.kind === 'ItIsThem' ? undefined : asked;
  }

  private async ask(accountId: AccountId, password: string) {
    const guesser = { email: accountId, from: 'own session' };
    const retryAfterSeconds = await pauseOf(this.failed, guesser, guessing, this.clock.now());
    if (retryAfterSeconds > 0) return { kind: 'TooManyAttempts' as const, retryAfterSeconds };
    const account = await this.store.transact((tx) => tx.account(accountId));
    if (account?.passwordHash === null) return { kind: 'NoPassword' as const };
    if (!(await this.passwords.matches(password, account?.passwordHash))) {
      await this.failed.add(guesser, this.clock.now());
      return { kind: 'WrongPassword' as const };
    }
    await this.failed.forget(guesser);
    return { kind: 'ItIsThem' as const };
  }
}
