import type { AccountId } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import type { SecondStep } from '../application/front-door';
import type { FactorSecrets } from './factor-secrets';
import type { FactorStore } from './factor-store';

/** Minutes in which the second step can be taken. */
const STEP_MINUTES = 10;

/** Remembers whose password was right, in the browser where it was given, until they show the rest. */
export class SecondSteps implements SecondStep {
  constructor(
    private readonly store: FactorStore,
    private readonly secrets: Pick<FactorSecrets, 'token' | 'hashOf'>,
    private readonly clock: Clock,
  ) {}

  async begin(accountId: AccountId): Promise<{ readonly token: string; readonly expiresAt: Date }> {
    const token = this.secrets.token();
    const expiresAt = new Date(this.clock.now().getTime() + STEP_MINUTES * 60_000);
    await this.store.transact((tx) =>
      tx.keepHalfSignIn({ tokenHash: this.secrets.hashOf(token), accountId, tries: 0, expiresAt }),
    );
    return { token, expiresAt };
  }
}
