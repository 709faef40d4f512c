import type { Clock } from '@academy/kernel';
import type { FirstStep, FirstStepOutcome } from '../application/first-step';
import type { MailBrakes } from '../application/mail-brakes';
import type { Secrets } from '../application/secrets';
import type { MailedSignInStore } from './mailed-sign-in-store';

export type SignInByLinkOutcome = FirstStepOutcome | { readonly kind: 'SignInLinkGone' };

export interface SignInByLinkRequest {
  readonly link: string;
  /** What the browser was given when someone signed in from it before. */
  readonly browser: string | undefined;
}

/**
 * Lets in by the link from a mail, once. It shows as much as a password does, and no more: whoever has a second step takes that
 * after it. The link is too long to be guessed, so that no try has to wait.
 */
export class SignInByLink {
  constructor(
    private readonly store: MailedSignInStore,
    private readonly secrets: Pick<Secrets, 'hashOf'>,
    private readonly brakes: MailBrakes,
    private readonly first: FirstStep,
    private readonly clock: Clock,
  ) {}

  async execute({ link, browser }: SignInByLinkRequest): Promise<SignInByLinkOutcome> {
    const shown = await this.store.transact(async (tx) => {
      const taken = await tx.take(this.secrets.hashOf(link));
      if (!taken || taken.expiresAt <= this.clock.now()) return undefined;
      const entrance = await tx.entrance(taken.email);
      return entrance && { entrance, email: taken.email };
    });
    if (!shown) return { kind: 'SignInLinkGone' };
    await this.brakes.forget(shown.email);
    return this.first.taken(shown.entrance, browser);
  }
}
