import type { AccountId, Actor } from '@academy/contracts/identity';
import type { Clock, Fault } from '@academy/kernel';
import { passwordProblem, type GuessedPasswords, type PasswordProblem } from '../domain/password-rules';
import { guessing } from '../domain/pause';
import type { AccountStore } from './account-store';
import type { FailedTries } from './failed-tries';
import { inLine, type SignInBusy, type SignInLine } from './in-line';
import { pauseOf } from './pause-of';
import type { SlowHashes } from './secrets';
import type { SessionOpener } from './front-door';

export type ChangePasswordOutcome =
  | {
      readonly kind: 'PasswordChanged';
      readonly accountId: AccountId;
      readonly token: string;
      readonly expiresAt: Date;
    }
  | { readonly kind: 'InvalidInput'; readonly faults: readonly Fault<{ readonly kind: PasswordProblem }>[] }
  | { readonly kind: 'WrongPassword' }
  | { readonly kind: 'TooManyAttempts'; readonly retryAfterSeconds: number }
  | SignInBusy;

interface ChangePasswordRequest {
  readonly actor: Actor;
  readonly current: string;
  readonly next: string;
  readonly place: string;
}

/**
 * Gives oneself another password. It asks for the one of before, since whoever finds an open screen has a session and no
 * password. All sessions end, and this browser gets a new one.
 */
export class ChangePassword {
  constructor(
    private readonly store: AccountStore,
    private readonly hashes: SlowHashes,
    private readonly guessed: GuessedPasswords,
    private readonly failed: FailedTries,
    private readonly line: SignInLine,
    private readonly sessions: SessionOpener,
    private readonly clock: Clock,
  ) {}

  execute(request: ChangePasswordRequest): Promise<ChangePasswordOutcome> {
    return inLine(this.line, request.place, () => this.attempt(request));
  }

  private async attempt({
    actor: { accountId, isStrong },
    current,
    next,
  }: ChangePasswordRequest): Promise<ChangePasswordOutcome> {
    const guesser = { email: accountId, from: 'own session' };
    const retryAfterSeconds = await pauseOf(this.failed, guesser, guessing, this.clock.now());
    if (retryAfterSeconds > 0) return { kind: 'TooManyAttempts', retryAfterSeconds };
    const outcome = await this.change(accountId, current, next);
    if (outcome.kind === 'WrongPassword') await this.failed.add(guesser, this.clock.now());
    if (outcome.kind !== 'PasswordChanged') return outcome;
    await this.failed.forget(guesser);
    return { ...outcome, accountId, ...(await this.sessions.open(accountId, isStrong ? 'strong' : undefined)) };
  }

  private change(id: AccountId, current: string, next: string) {
    return this.store.transact(async (tx) => {
      const account = await tx.account(id);
      if (!account || !(await this.hashes.matches(current, account.passwordHash)))
        return { kind: 'WrongPassword' as const };
      const kind = passwordProblem(next, account, this.guessed);
      if (kind) return { kind: 'InvalidInput' as const, faults: [{ path: ['next'], problem: { kind } }] };
      await tx.change(id, { passwordHash: await this.hashes.hash(next) });
      await tx.endSessions(id);
      await tx.publish({ type: 'identity.letter-due.v1', about: 'password-changed', id });
      return { kind: 'PasswordChanged' as const };
    });
  }
}
