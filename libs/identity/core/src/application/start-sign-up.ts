import type { Clock, Fault, Language } from '@academy/kernel';
import { addressProblem, mailAddressOf, type AddressProblem } from '../domain/mail-address';
import { passwordProblem, type GuessedPasswords, type PasswordProblem } from '../domain/password-rules';
import { nameProblem, personNameOf, type NameProblem } from '../domain/person-name';
import { ANSWER_MINUTES, answerableUntil } from './answer-time';
import { inLine, type SignInBusy, type SignInLine } from './in-line';
import type { MailBrakes } from './mail-brakes';
import type { SlowHashes } from './secrets';
import type { SignUpId, SignUpStore } from './sign-up-store';

export type SignUpProblem = NameProblem | AddressProblem | PasswordProblem;

export interface SignUpRequest {
  /** The same again is the same sign-up, with what was filled in last. */
  readonly id: SignUpId;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly language: Language;
  /** Where the request came from, such as an IP address. */
  readonly place: string;
}

export type StartSignUpOutcome =
  | { readonly kind: 'CodeOnItsWay'; readonly minutes: number }
  | { readonly kind: 'InvalidInput'; readonly faults: readonly Fault<{ readonly kind: SignUpProblem }>[] }
  | { readonly kind: 'TooManyMails'; readonly retryAfterSeconds: number }
  | SignInBusy;

/**
 * Writes down that someone wants an account, and has a mail sent to the address. Whether the address has one is not looked
 * up here at all: who writes the mail does that, so that neither the answer nor its time can tell.
 */
export class StartSignUp {
  constructor(
    private readonly store: SignUpStore,
    private readonly hashes: SlowHashes,
    private readonly guessed: GuessedPasswords,
    private readonly line: SignInLine,
    private readonly brakes: MailBrakes,
    private readonly clock: Clock,
  ) {}

  execute(request: SignUpRequest): Promise<StartSignUpOutcome> {
    const asked = { ...request, name: personNameOf(request.name), email: mailAddressOf(request.email) };
    return inLine(this.line, request.place, () => this.start(asked));
  }

  private async start(asked: SignUpRequest): Promise<StartSignUpOutcome> {
    const faults = this.faultsOf(asked);
    if (faults.length > 0) return { kind: 'InvalidInput', faults };
    const { id, name, email, password, language, place } = asked;
    const before = await this.store.transact((tx) => tx.pending(id));
    const isSame = before?.email === email && before.expiresAt > this.clock.now();
    const retryAfterSeconds = isSame ? 0 : await this.brakes.take(email, place);
    if (retryAfterSeconds > 0) return { kind: 'TooManyMails', retryAfterSeconds };
    const passwordHash = await this.hashes.hash(password);
    const expiresAt = answerableUntil(this.clock);
    const unanswered = { codeHash: null, linkHash: null, tries: 0 };
    await this.store.transact(async (tx) => {
      const kept = isSame ? await tx.pending(id) : undefined;
      await tx.keep({ ...(kept ?? { id, email, expiresAt, ...unanswered }), name, passwordHash, via: null, language });
      if (!kept) await tx.publish({ type: 'identity.letter-due.v1', about: 'sign-up', id });
    });
    return { kind: 'CodeOnItsWay', minutes: ANSWER_MINUTES };
  }

  private faultsOf({ name, email, password }: SignUpRequest): Fault<{ readonly kind: SignUpProblem }>[] {
    const problems = {
      name: nameProblem(name),
      email: addressProblem(email),
      password: passwordProblem(password, { name, email }, this.guessed),
    };
    return Object.entries(problems).flatMap(([field, kind]) => (kind ? [{ path: [field], problem: { kind } }] : []));
  }
}
