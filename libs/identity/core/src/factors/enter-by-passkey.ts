import type { AccountId } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import type { KnownBrowsers, SessionOpener, SignedIn } from '../application/front-door';
import type { FactorStore, FactorTransaction } from './factor-store';
import type { PasskeyAnswers } from './passkey-answers';
import type { Answered, PasskeyChallenges } from './passkey-challenges';

export type EnterByPasskeyOutcome = SignedIn | { readonly kind: 'PasskeyRefused' };

/**
 * Lets in by a passkey, which is both steps at once: a thing that one has, and what opens it. All that is not right is
 * refused alike, whatever it was.
 */
export class EnterByPasskey {
  constructor(
    private readonly store: FactorStore,
    private readonly challenges: PasskeyChallenges,
    private readonly answers: PasskeyAnswers,
    private readonly browsers: KnownBrowsers,
    private readonly sessions: SessionOpener,
    private readonly clock: Clock,
  ) {}

  async execute({ answer, browser }: { answer: string; browser: string | undefined }): Promise<EnterByPasskeyOutcome> {
    const asked = await this.challenges.take(answer);
    // One that was asked for to add a passkey lets nobody in.
    if (!asked || asked.adding) return { kind: 'PasskeyRefused' };
    const accountId = await this.store.transact((tx) => this.whose(tx, answer, asked));
    if (!accountId) return { kind: 'PasskeyRefused' };
    const session = await this.sessions.open(accountId, 'strong');
    return { kind: 'SignedIn', accountId, ...session, browser: await this.browsers.remember(browser, accountId) };
  }

  private async whose(tx: FactorTransaction, answer: string, asked: Answered): Promise<AccountId | undefined> {
    const found = await tx.passkey(asked.passkeyId);
    const account = found && (await tx.account(found.accountId));
    // Again, now that nobody else uses it: two answers at once do not both count from the same.
    const passkey = account && (await tx.passkey(asked.passkeyId));
    const counter = passkey && (await this.answers.used(answer, asked.challenge, passkey));
    if (!account || !passkey || counter === undefined) return undefined;
    await tx.passkeyUsed(passkey.id, counter, this.clock.now());
    return account.accountId;
  }
}
