import type { AccountId } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import { appCodeOf, recoveryCodeOf } from '../domain/one-time-code';
import { guessingCodes } from '../domain/pause';
import type { FailedTries } from '../application/failed-tries';
import { inLine, type SignInBusy, type SignInLine } from '../application/in-line';
import { pauseOf } from '../application/pause-of';
import type { KnownBrowsers, SessionOpener, SignedIn } from '../application/front-door';
import type { FactorSecrets, TimedCodes } from './factor-secrets';
import type { FactorStore, FactorTransaction } from './factor-store';
import { newsOfFactor } from './noting-factors';

/** Wrong codes after one right password; who needs more gives the password again. */
const MOST_TRIES = 5;

export interface GiveCodeRequest {
  /** What this browser keeps since the right password was given in it. */
  readonly step: string | undefined;
  /** From the app, or a recovery code. */
  readonly code: string;
  readonly place: string;
  /** What the browser was given when someone signed in from it before. */
  readonly browser: string | undefined;
}

export type GiveCodeOutcome =
  | SignedIn
  | { readonly kind: 'WrongCode' }
  | { readonly kind: 'StepGone' }
  | { readonly kind: 'TooManyAttempts'; readonly retryAfterSeconds: number }
  | SignInBusy;

/**
 * The second step of signing in: the code that an app shows now, or a recovery code. Each counts once. Wrong ones count for
 * the account wherever they come from, since only who has the password gets here, and apart in a browser of its own, so
 * that whoever has the password keeps nobody out.
 */
export class GiveCode {
  constructor(
    private readonly store: FactorStore,
    private readonly codes: TimedCodes,
    private readonly secrets: Pick<FactorSecrets, 'hashOf'>,
    private readonly failed: FailedTries,
    private readonly line: SignInLine,
    private readonly browsers: KnownBrowsers,
    private readonly sessions: SessionOpener,
    private readonly clock: Clock,
  ) {}

  execute(request: GiveCodeRequest): Promise<GiveCodeOutcome> {
    return inLine(this.line, request.place, () => this.attempt(request));
  }

  private async attempt({ step, code, browser }: GiveCodeRequest): Promise<GiveCodeOutcome> {
    const tokenHash = step === undefined ? undefined : this.secrets.hashOf(step);
    const half = tokenHash && (await this.store.transact((tx) => tx.halfSignIn(tokenHash)));
    if (!half || half.expiresAt <= this.clock.now()) return { kind: 'StepGone' };
    const { accountId } = half;
    const guesser = { email: accountId, from: await this.source(browser, accountId) };
    const retryAfterSeconds = await pauseOf(this.failed, guesser, guessingCodes, this.clock.now());
    if (retryAfterSeconds > 0) return { kind: 'TooManyAttempts', retryAfterSeconds };
    const outcome = await this.store.transact((tx) => this.take(tx, half.tokenHash, accountId, code));
    if (outcome.kind === 'Wrong') {
      await this.failed.add(guesser, this.clock.now());
      return { kind: outcome.isLast ? 'StepGone' : 'WrongCode' };
    }
    if (outcome.kind !== 'Taken') return outcome;
    await this.failed.forget(guesser);
    const session = await this.sessions.open(accountId, 'strong');
    return { kind: 'SignedIn', accountId, ...session, browser: await this.browsers.remember(browser, accountId) };
  }

  private async take(tx: FactorTransaction, tokenHash: string, accountId: AccountId, code: string) {
    // Holds all that this person shows: of codes that come together, each waits for the one before.
    await tx.account(accountId);
    const half = await tx.halfSignIn(tokenHash);
    if (!half) return { kind: 'StepGone' as const };
    if (await this.isRight(tx, accountId, code)) {
      await tx.forgetHalfSignIn(tokenHash);
      return { kind: 'Taken' as const };
    }
    const tries = half.tries + 1;
    const isLast = tries >= MOST_TRIES;
    if (isLast) await tx.forgetHalfSignIn(tokenHash);
    else await tx.keepHalfSignIn({ ...half, tries });
    return { kind: 'Wrong' as const, isLast };
  }

  private async isRight(tx: FactorTransaction, accountId: AccountId, typed: string): Promise<boolean> {
    const code = appCodeOf(typed);
    if (code !== undefined) return this.isOfApp(tx, accountId, code);
    const recovery = recoveryCodeOf(typed);
    if (recovery === undefined || !(await tx.useRecoveryCode(accountId, this.secrets.hashOf(recovery)))) return false;
    for (const event of newsOfFactor('recovery-code-used', accountId)) await tx.publish(event);
    return true;
  }

  private async isOfApp(tx: FactorTransaction, accountId: AccountId, code: string): Promise<boolean> {
    const app = await tx.codeApp(accountId);
    const step = app?.isOn ? this.codes.stepOf(code, app.secret, this.clock.now()) : undefined;
    if (!app || step === undefined || step <= app.lastStep) return false;
    await tx.keepCodeApp(accountId, { ...app, lastStep: step });
    return true;
  }

  private async source(browser: string | undefined, accountId: AccountId): Promise<string> {
    const known = browser && (await this.browsers.knows(browser, accountId));
    return known ? `code in browser ${browser}` : 'code';
  }
}
