import type { AccountId, Actor } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import type { SessionOpener } from '../application/front-door';
import type { FactorSecrets } from './factor-secrets';
import type { FactorStore, FactorTransaction } from './factor-store';
import { newsOfFactor } from './noting-factors';
import type { PasskeyAnswers } from './passkey-answers';
import type { PasskeyChallenges } from './passkey-challenges';
import type { Passkey } from './passkey-rows';
import { drawRecoveryCodes } from './recovery-codes';

export type AddPasskeyOutcome =
  | {
      readonly kind: 'PasskeyAdded';
      readonly accountId: AccountId;
      readonly token: string;
      readonly expiresAt: Date;
      /** As they are shown, once; null where there were some already. */
      readonly recoveryCodes: readonly string[] | null;
    }
  | { readonly kind: 'PasskeyRefused' };

/** Keeps a new passkey. Sessions that a password alone opened end; this browser gets one for which more was shown. */
export class AddPasskey {
  constructor(
    private readonly store: FactorStore,
    private readonly challenges: PasskeyChallenges,
    private readonly answers: PasskeyAnswers,
    private readonly secrets: FactorSecrets,
    private readonly sessions: SessionOpener,
    private readonly clock: Clock,
  ) {}

  async execute({ actor: { accountId }, answer }: { actor: Actor; answer: string }): Promise<AddPasskeyOutcome> {
    const asked = await this.challenges.take(answer);
    if (asked?.adding?.accountId !== accountId) return { kind: 'PasskeyRefused' };
    const made = await this.answers.added(answer, asked.challenge);
    if (!made) return { kind: 'PasskeyRefused' };
    const passkey = { ...made, ...asked.adding, addedAt: this.clock.now(), usedAt: null };
    const outcome = await this.store.transact((tx) => this.add(tx, passkey));
    if (outcome.kind !== 'PasskeyAdded') return outcome;
    return { ...outcome, accountId, ...(await this.sessions.open(accountId, 'strong')) };
  }

  private async add(tx: FactorTransaction, passkey: Passkey) {
    const { accountId } = passkey;
    await tx.account(accountId);
    if (!(await tx.addPasskey(passkey))) return { kind: 'PasskeyRefused' as const };
    const hasCodes = (await tx.recoveryCodesLeft(accountId)) > 0;
    const recoveryCodes = hasCodes ? null : await drawRecoveryCodes(tx, this.secrets, accountId);
    await tx.endSessions(accountId);
    for (const event of newsOfFactor('passkey-added', accountId)) await tx.publish(event);
    return { kind: 'PasskeyAdded' as const, recoveryCodes };
  }
}
