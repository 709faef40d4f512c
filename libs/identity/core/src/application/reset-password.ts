import type { Clock, Fault } from '@academy/kernel';
import { passwordProblem, type GuessedPasswords, type PasswordProblem } from '../domain/password-rules';
import type { AccountStore } from './account-store';
import { inLine, type SignInBusy, type SignInLine } from './in-line';
import type { MailBrakes } from './mail-brakes';
import type { Secrets, SlowHashes } from './secrets';

export type ResetPasswordOutcome =
  | { readonly kind: 'PasswordReplaced' }
  | { readonly kind: 'InvalidInput'; readonly faults: readonly Fault<{ readonly kind: PasswordProblem }>[] }
  | { readonly kind: 'ResetGone' }
  | SignInBusy;

interface ResetPasswordRequest {
  readonly link: string;
  readonly password: string;
  readonly place: string;
}

/**
 * Gives an account another password by the link from its mail, once. Every session ends, and a mail tells of it: whoever was
 * in is out, and whoever reads the mail without having asked knows that someone else reads it too. Nobody is let in with it.
 */
export class ResetPassword {
  constructor(
    private readonly store: AccountStore,
    private readonly hashes: SlowHashes,
    private readonly guessed: GuessedPasswords,
    private readonly secrets: Pick<Secrets, 'hashOf'>,
    private readonly line: SignInLine,
    private readonly brakes: MailBrakes,
    private readonly clock: Clock,
  ) {}

  execute(request: ResetPasswordRequest): Promise<ResetPasswordOutcome> {
    return inLine(this.line, request.place, () => this.reset(request));
  }

  private reset({ link, password }: ResetPasswordRequest): Promise<ResetPasswordOutcome> {
    return this.store.transact(async (tx) => {
      const asked = await tx.resetByLink(this.secrets.hashOf(link));
      if (!asked || asked.expiresAt <= this.clock.now()) return { kind: 'ResetGone' };
      const account = await tx.accountAt(asked.email);
      if (!account) return { kind: 'ResetGone' };
      const kind = passwordProblem(password, account, this.guessed);
      if (kind) return { kind: 'InvalidInput', faults: [{ path: ['password'], problem: { kind } }] };
      const { accountId: id, email } = account;
      await tx.change(id, { passwordHash: await this.hashes.hash(password) });
      await tx.endSessions(id);
      await tx.forgetResets(email);
      await tx.publish({ type: 'identity.letter-due.v1', about: 'password-changed', id });
      await this.brakes.forget(email);
      return { kind: 'PasswordReplaced' };
    });
  }
}
