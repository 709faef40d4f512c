import type { AccountId, Actor } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import { appCodeOf } from '../domain/one-time-code';
import { guessing } from '../domain/pause';
import type { FailedTries } from '../application/failed-tries';
import { pauseOf } from '../application/pause-of';
import type { SessionOpener } from '../application/front-door';
import type { FactorSecrets, TimedCodes } from './factor-secrets';
import type { FactorStore, FactorTransaction } from './factor-store';
import { newsOfFactor } from './noting-factors';
import { drawRecoveryCodes } from './recovery-codes';

export type ConfirmCodeAppOutcome =
  | {
      readonly kind: 'CodeAppOn';
      readonly accountId: AccountId;
      readonly token: string;
      readonly expiresAt: Date;
      /** As they are shown, once. */
      readonly recoveryCodes: readonly string[];
    }
  | { readonly kind: 'WrongCode' }
  | { readonly kind: 'CodeAppGone' }
  | { readonly kind: 'TooManyAttempts'; readonly retryAfterSeconds: number };

/**
 * Switches the codes of an app on, by one of them. From now on a password alone opens no session: those that it opened
 * before end, and this browser gets a new one.
 */
export class ConfirmCodeApp {
  constructor(
    private readonly store: FactorStore,
    private readonly codes: TimedCodes,
    private readonly secrets: FactorSecrets,
    private readonly failed: FailedTries,
    private readonly sessions: SessionOpener,
    private readonly clock: Clock,
  ) {}

  async execute({ actor: { accountId }, code }: { actor: Actor; code: string }): Promise<ConfirmCodeAppOutcome> {
    const guesser = { email: accountId, from: 'new app' };
    const retryAfterSeconds = await pauseOf(this.failed, guesser, guessing, this.clock.now());
    if (retryAfterSeconds > 0) return { kind: 'TooManyAttempts', retryAfterSeconds };
    const outcome = await this.store.transact((tx) => this.confirm(tx, accountId, code));
    if (outcome.kind === 'WrongCode') await this.failed.add(guesser, this.clock.now());
    if (outcome.kind !== 'CodeAppOn') return outcome;
    await this.failed.forget(guesser);
    return { ...outcome, accountId, ...(await this.sessions.open(accountId, 'strong')) };
  }

  private async confirm(tx: FactorTransaction, accountId: AccountId, typed: string) {
    const account = await tx.account(accountId);
    const app = await tx.codeApp(accountId);
    if (!account || !app || app.isOn) return { kind: 'CodeAppGone' as const };
    const code = appCodeOf(typed);
    const lastStep = code && this.codes.stepOf(code, app.secret, this.clock.now());
    if (!lastStep) return { kind: 'WrongCode' as const };
    await tx.keepCodeApp(accountId, { ...app, isOn: true, lastStep });
    const recoveryCodes = await drawRecoveryCodes(tx, this.secrets, accountId);
    await tx.endSessions(accountId);
    for (const event of newsOfFactor('code-app-on', accountId)) await tx.publish(event);
    return { kind: 'CodeAppOn' as const, recoveryCodes };
  }
}
