import type { Clock } from '@academy/kernel';
import { inLine, type SignInBusy, type SignInLine } from './in-line';
import type { MailBrakes } from './mail-brakes';
import type { Secrets, SlowHashes } from './secrets';
import type { KnownBrowsers, SessionOpener, SignedIn } from './front-door';
import type { PendingSignUp, SignUpId, SignUpStore, SignUpTransaction } from './sign-up-store';

/** Wrong answers to one mail; who needs more asks for another mail. */
const MOST_TRIES = 5;

/** What shows that a mail was read: its code on the page where was asked, or its link and the password chosen there. */
export type SignUpProof =
  { readonly id: SignUpId; readonly code: string } | { readonly link: string; readonly password: string };

export interface ConfirmSignUpRequest {
  readonly proof: SignUpProof;
  readonly place: string;
  readonly browser: string | undefined;
}

export type ConfirmSignUpOutcome =
  | SignedIn
  | { readonly kind: 'WrongProof'; readonly triesLeft: number }
  | { readonly kind: 'SignUpGone' }
  | { readonly kind: 'HasAccount' }
  | SignInBusy;

/**
 * Makes the account of whoever shows that the address is theirs, and lets them in. The link alone is not enough: else
 * whoever asked for an account under another's address would have that other confirm it, with a password that both know.
 */
export class ConfirmSignUp {
  constructor(
    private readonly store: SignUpStore,
    private readonly hashes: SlowHashes,
    private readonly secrets: Secrets,
    private readonly line: SignInLine,
    private readonly brakes: MailBrakes,
    private readonly browsers: KnownBrowsers,
    private readonly sessions: SessionOpener,
    private readonly clock: Clock,
  ) {}

  execute({ proof, place, browser }: ConfirmSignUpRequest): Promise<ConfirmSignUpOutcome> {
    return inLine(this.line, place, async () => {
      const made = await this.store.transact((tx) => this.confirm(tx, proof));
      if (made.kind !== 'AccountMade') return made;
      const { accountId, email } = made;
      await this.brakes.forget(email);
      const session = await this.sessions.open(accountId);
      return { kind: 'SignedIn', accountId, ...session, browser: await this.browsers.remember(browser, accountId) };
    });
  }

  private async confirm(tx: SignUpTransaction, proof: SignUpProof) {
    const signUp =
      'link' in proof ? await tx.pendingByLink(this.secrets.hashOf(proof.link)) : await tx.pending(proof.id);
    if (!signUp || signUp.expiresAt <= this.clock.now()) return { kind: 'SignUpGone' as const };
    // Looked at whatever came before, so that its time does not tell.
    const right = await this.isRight(signUp, proof);
    if (signUp.tries >= MOST_TRIES) return { kind: 'WrongProof' as const, triesLeft: 0 };
    if (!right) {
      await tx.keep({ ...signUp, tries: signUp.tries + 1 });
      return { kind: 'WrongProof' as const, triesLeft: MOST_TRIES - signUp.tries - 1 };
    }
    return this.join(tx, signUp);
  }

  private isRight({ codeHash, passwordHash }: PendingSignUp, proof: SignUpProof): Promise<boolean> {
    return 'link' in proof
      ? this.hashes.matches(proof.password, passwordHash)
      : this.hashes.matches(proof.code.normalize('NFKC').replace(/[\s-]/g, ''), codeHash);
  }

  private async join(tx: SignUpTransaction, { email, name, passwordHash, via, language }: PendingSignUp) {
    const accountId = this.secrets.accountId();
    const teacherId = this.secrets.teacherId();
    const isNew = await tx.makeAccount({ accountId, teacherId, email, name, passwordHash, via, language });
    await tx.forget(email);
    return isNew ? { kind: 'AccountMade' as const, accountId, email } : { kind: 'HasAccount' as const };
  }
}
