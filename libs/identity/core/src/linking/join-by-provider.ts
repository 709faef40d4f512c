import type { Clock, Language } from '@academy/kernel';
import { ANSWER_MINUTES, answerableUntil } from '../application/answer-time';
import type { MailBrakes } from '../application/mail-brakes';
import type { Secrets } from '../application/secrets';
import type { SignUpId, SignUpStore } from '../application/sign-up-store';
import { addressProblem, mailAddressOf } from '../domain/mail-address';
import { nameProblem, personNameOf } from '../domain/person-name';
import type { ShownByProvider } from './sign-in-providers';

export type JoinByProviderOutcome =
  | { readonly kind: 'CodeOnItsWay'; readonly signUp: SignUpId; readonly email: string; readonly minutes: number }
  | { readonly kind: 'NoVerifiedAddress' }
  | { readonly kind: 'TooManyMails'; readonly retryAfterSeconds: number };

interface JoinRequest {
  readonly shown: ShownByProvider;
  readonly place: string;
  readonly language: Language;
  /** What someone is called of whom the provider says no name that reads as one. */
  readonly nameless: string;
}

/**
 * Whom the academy does not know by a provider asks for an account with what the provider says of them, and gets it once they
 * read their mail, as everyone does: so no provider can give another's address away, and nobody learns by one whether an
 * address is known.
 */
export class JoinByProvider {
  constructor(
    private readonly signUps: SignUpStore,
    private readonly secrets: Pick<Secrets, 'signUpId'>,
    private readonly brakes: MailBrakes,
    private readonly clock: Clock,
  ) {}

  async execute({ shown, place, language, nameless }: JoinRequest): Promise<JoinByProviderOutcome> {
    const email = mailAddressOf(shown.email ?? '');
    if (addressProblem(email)) return { kind: 'NoVerifiedAddress' };
    const retryAfterSeconds = await this.brakes.take(email, place);
    if (retryAfterSeconds > 0) return { kind: 'TooManyMails', retryAfterSeconds };
    const id = this.secrets.signUpId();
    const unanswered = { codeHash: null, linkHash: null, tries: 0, expiresAt: answerableUntil(this.clock) };
    const said = personNameOf(shown.name);
    const name = nameProblem(said) ? nameless : said;
    const asked = { id, email, name, language, passwordHash: null, via: shown.identity };
    await this.signUps.transact(async (tx) => {
      await tx.keep({ ...asked, ...unanswered });
      await tx.publish({ type: 'identity.letter-due.v1', about: 'sign-up', id });
    });
    return { kind: 'CodeOnItsWay', signUp: id, email, minutes: ANSWER_MINUTES };
  }
}
