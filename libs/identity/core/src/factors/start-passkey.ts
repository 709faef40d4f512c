import type { Actor } from '@academy/contracts/identity';
import type { Fault } from '@academy/kernel';
import type { OwnAccount } from '../application/account-store';
import { MOST_PASSKEYS, passkeyNameProblem, type PasskeyNameProblem } from '../domain/passkey-name';
import type { FactorStore } from './factor-store';
import type { ByPassword, OwnPassword, PasswordRefusal } from './own-password';
import type { PasskeyChallenges } from './passkey-challenges';
import type { Passkey } from './passkey-rows';

export type StartPasskeyOutcome =
  | {
      readonly kind: 'PasskeyAsked';
      readonly challenge: string;
      readonly account: OwnAccount;
      /** A device that has one of these makes no other. */
      readonly known: readonly Passkey[];
    }
  | { readonly kind: 'InvalidInput'; readonly faults: readonly Fault<{ readonly kind: PasskeyNameProblem }>[] }
  | { readonly kind: 'TooManyPasskeys' }
  | PasswordRefusal;

/** Asks a device for a passkey of who is signed in, by their password. */
export class StartPasskey {
  constructor(
    private readonly store: FactorStore,
    private readonly password: OwnPassword,
    private readonly challenges: PasskeyChallenges,
  ) {}

  async execute({
    actor: { accountId },
    name: typed,
    ...given
  }: ByPassword & { actor: Actor; name: string }): Promise<StartPasskeyOutcome> {
    const name = typed.trim();
    const kind = passkeyNameProblem(name);
    if (kind) return { kind: 'InvalidInput', faults: [{ path: ['name'], problem: { kind } }] };
    const refusal = await this.password.refusal(accountId, given);
    if (refusal) return refusal;
    return this.store.transact(async (tx) => {
      const account = await tx.account(accountId);
      const known = await tx.passkeys(accountId);
      if (!account || known.length >= MOST_PASSKEYS) return { kind: 'TooManyPasskeys' };
      const challenge = await this.challenges.draw(tx, { accountId, name });
      return { kind: 'PasskeyAsked', challenge, account, known };
    });
  }
}
