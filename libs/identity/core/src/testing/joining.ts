import type { LetterDue } from '@academy/contracts/identity';
import { anId } from '@academy/testkit/pure';
import { ConfirmSignUp, type SignUpProof } from '../application/confirm-sign-up';
import { MailBrakes } from '../application/mail-brakes';
import type { Secrets, SlowHashes } from '../application/secrets';
import { SendCodeAgain } from '../application/send-code-again';
import type { SignUpId } from '../application/sign-up-store';
import { StartSignUp, type SignUpRequest } from '../application/start-sign-up';
import { WriteSignUpLetter } from '../application/write-sign-up-letter';
import type { GuessedPasswords } from '../domain/password-rules';
import { aLine, FakeFailedTries, FakeKnownBrowsers, newSessions } from './fake-front-door';
import { FakeSignUpStore } from './fake-sign-up-store';

/** Hashes that can be read, and how many were made or looked at. */
export const readableHashes = (): SlowHashes & { count: number } => ({
  count: 0,
  async hash(secret) {
    this.count += 1;
    return `hash of ${secret}`;
  },
  async matches(secret, hash) {
    this.count += 1;
    return hash === `hash of ${secret}`;
  },
});

/** Codes 100001, 100002, ... and links link-1, link-2, ... */
export const countedSecrets = (): Secrets => {
  const [codes, links] = [{ last: 100_000 }, { last: 0 }];
  return {
    code: () => String((codes.last += 1)),
    token: () => `link-${(links.last += 1)}`,
    hashOf: (token) => `hash of ${token}`,
    accountId: () => anId<'Account'>(),
    teacherId: () => anId<'Teacher'>(),
    resetId: () => anId<'PasswordReset'>(),
    mailedSignInId: () => anId<'MailedSignIn'>(),
    invitationId: () => anId<'Invitation'>(),
    linkId: () => anId<'LinkedSignIn'>(),
    signUpId: () => anId<'SignUp'>(),
    scimKeyId: () => anId<'ScimKey'>(),
    scimPersonId: () => anId<'ScimPerson'>(),
  };
};

export const guessedOnes = (...passwords: readonly string[]): GuessedPasswords => ({
  isGuessed: (password) => passwords.includes(password),
});

export const PASSWORD = 'fiets tafel wolk';

/** The way to an account, with accounts of others under these addresses. */
export function joining({ known = [] as readonly string[], line = aLine() } = {}) {
  let now = new Date('2026-11-25T09:00:00Z');
  const clock = { now: () => now, today: () => '2026-11-25' as never };
  const [store, hashes, secrets] = [new FakeSignUpStore(...known), readableHashes(), countedSecrets()];
  const [sessions, brakes] = [newSessions(), new MailBrakes(new FakeFailedTries(), clock)];
  const start = new StartSignUp(store, hashes, guessedOnes('wachtwoord2026'), line, brakes, clock);
  const again = new SendCodeAgain(store, brakes, clock);
  const letters = new WriteSignUpLetter(store, hashes, secrets, clock);
  const confirm = new ConfirmSignUp(
    ...([store, hashes, secrets, line, brakes, new FakeKnownBrowsers(), sessions, clock] as const),
  );
  return {
    ...{ store, hashes, sessions, line },
    pass: (minutes: number) => void (now = new Date(now.getTime() + minutes * 60_000)),
    ask(facts: Partial<SignUpRequest> = {}) {
      const id = facts.id ?? anId<'SignUp'>();
      const asked = {
        name: 'Ada Bakker',
        email: 'ada@voorbeeld.nl',
        password: PASSWORD,
        language: 'nl',
        place: 'home',
      };
      return start.execute({ ...asked, ...facts, id } as SignUpRequest);
    },
    again: (id: SignUpId, place = 'home') => again.execute({ id, place }),
    letter: (id: SignUpId) => letters.execute({ id }),
    confirm: (proof: SignUpProof) => confirm.execute({ proof, place: 'home', browser: undefined }),
    told: (id: SignUpId): readonly LetterDue[] => store.told(id),
  };
}
