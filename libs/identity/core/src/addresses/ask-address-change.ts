import type { Actor } from '@academy/contracts/identity';
import type { Clock, Fault } from '@academy/kernel';
import type { MailBrakes } from '../application/mail-brakes';
import { mailAddressOf } from '../domain/mail-address';
import type { ByPassword, OwnPassword, PasswordRefusal } from '../factors/own-password';
import { addressChangeProblem, type AddressChangeProblem } from './address-change-problem';
import { addressSides, type AddressChangeStore } from './address-change-store';

export type AskAddressChangeOutcome =
  | { readonly kind: 'AddressChangeAsked' }
  | { readonly kind: 'InvalidInput'; readonly faults: readonly Fault<{ readonly kind: AddressChangeProblem }>[] }
  | { readonly kind: 'TooManyMails'; readonly retryAfterSeconds: number }
  | PasswordRefusal;

/** Hours in which both mailboxes can say yes: who changes work may read the one at home only at night. */
const ADDRESS_CHANGE_HOURS = 24;

/**
 * Asks both mailboxes whether an account goes from the one to the other, by the password of who is signed in. The answer
 * does not tell whether the new address has an account.
 */
export class AskAddressChange {
  constructor(
    private readonly store: AddressChangeStore,
    private readonly password: OwnPassword,
    private readonly brakes: MailBrakes,
    private readonly clock: Clock,
  ) {}

  async execute({
    actor: { accountId },
    email: typed,
    ...given
  }: ByPassword & { actor: Actor; email: string }): Promise<AskAddressChangeOutcome> {
    const email = mailAddressOf(typed);
    const account = await this.store.transact((tx) => tx.account(accountId));
    const kind = addressChangeProblem(email, account?.email);
    if (kind) return { kind: 'InvalidInput', faults: [{ path: ['email'], problem: { kind } }] };
    const refusal = await this.password.refusal(accountId, given);
    if (refusal) return refusal;
    const retryAfterSeconds = await this.brakes.take(email, given.place);
    if (retryAfterSeconds > 0) return { kind: 'TooManyMails', retryAfterSeconds };
    const expiresAt = new Date(this.clock.now().getTime() + ADDRESS_CHANGE_HOURS * 3_600_000);
    await this.store.transact(async (tx) => {
      const nothing = { links: { old: null, new: null }, confirmed: { old: false, new: false } };
      await tx.keep({ accountId, email, expiresAt, ...nothing });
      for (const side of addressSides)
        await tx.publish({ type: 'identity.letter-due.v1', about: `address-change-${side}`, id: accountId });
    });
    return { kind: 'AddressChangeAsked' };
  }
}
