import type { AccountId, Actor } from '@academy/contracts/identity';
import type { SessionOpener } from '../application/front-door';
import { newsOfFactor } from '../factors/noting-factors';
import type { ByPassword, OwnPassword, PasswordRefusal } from '../factors/own-password';
import type { LinkStore, LinkTransaction } from './link-store';
import type { LinkId } from '../domain/provider-identity';
import { isLastWayIn } from './ways-in';

export type UnlinkSignInOutcome =
  | {
      readonly kind: 'SignInUnlinked';
      readonly accountId: AccountId;
      readonly token: string;
      readonly expiresAt: Date;
    }
  | { readonly kind: 'LinkGone' }
  | { readonly kind: 'LastWayIn' }
  | PasswordRefusal;

/**
 * Lets somebody at a provider sign in to one's account no more, by one's password. All sessions end, since some may have been
 * opened by it; this browser gets a new one, as strong as it was.
 */
export class UnlinkSignIn {
  constructor(
    private readonly store: LinkStore,
    private readonly password: OwnPassword,
    private readonly sessions: SessionOpener,
  ) {}

  async execute({ actor, id, ...given }: ByPassword & { actor: Actor; id: LinkId }): Promise<UnlinkSignInOutcome> {
    const { accountId, isStrong } = actor;
    const refusal =
      (await this.store.transact((tx) => this.refusal(tx, accountId, id))) ??
      (await this.password.refusal(accountId, given)) ??
      (await this.store.transact((tx) => this.unlink(tx, accountId, id)));
    if (refusal) return refusal;
    return {
      kind: 'SignInUnlinked',
      accountId,
      ...(await this.sessions.open(accountId, isStrong ? 'strong' : undefined)),
    };
  }

  private async refusal(tx: LinkTransaction, accountId: AccountId, id: LinkId) {
    const account = await tx.account(accountId);
    const links = await tx.linksOf(accountId);
    if (!account || !links.some((link) => link.id === id)) return { kind: 'LinkGone' as const };
    const hasPassword = account.passwordHash !== null;
    return isLastWayIn({ hasPassword, links }, id) ? { kind: 'LastWayIn' as const } : undefined;
  }

  private async unlink(tx: LinkTransaction, accountId: AccountId, id: LinkId) {
    // Looked at anew while nobody else changes it: two that are unlinked together do not leave nothing.
    const refusal = await this.refusal(tx, accountId, id);
    if (refusal) return refusal;
    await tx.removeLink(id);
    await tx.endSessions(accountId);
    for (const event of newsOfFactor('sign-in-unlinked', accountId)) await tx.publish(event);
    return undefined;
  }
}
