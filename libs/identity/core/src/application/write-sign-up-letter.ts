import type { Letter } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import type { Secrets, SlowHashes } from './secrets';
import type { SignUpId, SignUpStore } from './sign-up-store';

/**
 * What is mailed to whoever asks for an account. The code and the link are drawn here, while the mail is written, and kept
 * only as hashes: they are in no event, no job and no log. Written again, they are drawn again, and only the last ones count.
 */
export class WriteSignUpLetter {
  constructor(
    private readonly store: SignUpStore,
    private readonly hashes: SlowHashes,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  /** Undefined where nobody waits for it any more. An address that has an account is told so, and gets no code. */
  async execute({ id }: { id: SignUpId }): Promise<Letter | undefined> {
    const [code, link] = [this.secrets.code(), this.secrets.token()];
    const codeHash = await this.hashes.hash(code);
    return this.store.transact(async (tx) => {
      const signUp = await tx.pending(id);
      if (!signUp || signUp.expiresAt <= this.clock.now()) return undefined;
      const { email, language, via } = signUp;
      const to = { email, language };
      if (await tx.isKnown(email)) return { kind: 'HasAccount', to, byProvider: via !== null };
      // The link asks for a password: who comes by a provider chose none, and has the code.
      const linkHash = via ? null : this.secrets.hashOf(link);
      await tx.keep({ ...signUp, codeHash, linkHash, tries: 0 });
      return { kind: 'ConfirmSignUp', to, code, link: via ? null : link };
    });
  }
}
