import type { Clock, Fault, Language } from '@academy/kernel';
import { addressProblem, mailAddressOf, type AddressProblem } from '../domain/mail-address';
import { passwordProblem, type GuessedPasswords, type PasswordProblem } from '../domain/password-rules';
import { nameProblem, personNameOf, type NameProblem } from '../domain/person-name';
import type { MailBrakes } from './mail-brakes';
import type { SlowHashes } from './secrets';
import { BUSY_SECONDS, type SignInLine } from './sign-in';
import type { SignUpId, SignUpStore } from './sign-up-store';

/** Minutes in which a mail that asks for an answer can be answered. */
export const ANSWER_MINUTES = 60;

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
  | { readonly kind: 'SignInBusy'; readonly retryAfterSeconds: number };

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

  async execute(request: SignUpRequest): Promise<StartSignUpOutcome> {
    const asked = { ...request, name: personNameOf(request.name), email: mailAddressOf(request.email) };
    const leave = await this.line.enter(request.place);
    if (!leave) return { kind: 'SignInBusy', retryAfterSeconds: BUSY_SECONDS };
    try {
      return await this.start(asked);
    } finally {
      leave();
    }
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
    const expiresAt = new Date(this.clock.now().getTime() + ANSWER_MINUTES * 60_000);
    const unanswered = { codeHash: null, linkHash: null, tries: 0 };
    await this.store.transact(async (tx) => {
      const kept = isSame ? await tx.pending(id) : undefined;
      await tx.keep({ ...(kept ?? { id, email, expiresAt, ...unanswered }), name, passwordHash, language });
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
