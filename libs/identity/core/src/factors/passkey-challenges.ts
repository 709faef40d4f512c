import type { Clock } from '@academy/kernel';
import type { FactorSecrets } from './factor-secrets';
import type { FactorStore, FactorTransaction } from './factor-store';
import type { PasskeyAnswers } from './passkey-answers';
import type { PasskeyChallenge } from './passkey-rows';

/** Minutes in which a passkey can answer. */
const ANSWER_MINUTES = 10;

/** An answer that says which challenge it signed, with what that challenge was for. */
export interface Answered extends PasskeyChallenge {
  readonly challenge: string;
  readonly passkeyId: string;
}

/** What passkeys are asked to sign: drawn here, kept as a hash, and answered once, in time. */
export class PasskeyChallenges {
  constructor(
    private readonly store: FactorStore,
    private readonly answers: PasskeyAnswers,
    private readonly secrets: Pick<FactorSecrets, 'token' | 'hashOf'>,
    private readonly clock: Clock,
  ) {}

  async draw(tx: FactorTransaction, adding: PasskeyChallenge['adding']): Promise<string> {
    const challenge = this.secrets.token();
    const expiresAt = new Date(this.clock.now().getTime() + ANSWER_MINUTES * 60_000);
    await tx.keepChallenge({ challengeHash: this.secrets.hashOf(challenge), adding, expiresAt });
    return challenge;
  }

  /** Takes the challenge away before the answer is looked at, so that nothing answers it twice. */
  async take(answer: string): Promise<Answered | undefined> {
    const claim = this.answers.claimIn(answer);
    if (!claim) return undefined;
    const found = await this.store.transact((tx) => tx.takeChallenge(this.secrets.hashOf(claim.challenge)));
    return found && found.expiresAt > this.clock.now() ? { ...found, ...claim } : undefined;
  }
}
