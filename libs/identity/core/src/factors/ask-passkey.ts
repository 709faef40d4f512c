import type { FactorStore } from './factor-store';
import type { PasskeyChallenges } from './passkey-challenges';

/** Asks whoever wants to come in for any passkey of the academy; who they are is in what it answers. */
export class AskPasskey {
  constructor(
    private readonly store: FactorStore,
    private readonly challenges: PasskeyChallenges,
  ) {}

  /** The same for everyone: nobody was named. */
  async execute(): Promise<{ readonly kind: 'PasskeyAsked'; readonly challenge: string }> {
    const challenge = await this.store.transact((tx) => this.challenges.draw(tx, null));
    return { kind: 'PasskeyAsked', challenge };
  }
}
