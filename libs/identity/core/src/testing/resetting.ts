import type { AccountId } from '@academy/contracts/identity';
import { anId } from '@academy/testkit/pure';
import { AskPasswordReset } from '../application/ask-password-reset';
import type { ResetId } from '../application/account-store';
import { MailBrakes } from '../application/mail-brakes';
import { ResetPassword } from '../application/reset-password';
import { WriteChangedLetter } from '../application/write-changed-letter';
import { WriteResetLetter } from '../application/write-reset-letter';
import { FakeAccountStore } from './fake-account-store';
import { aLine, FakeFailedTries } from './fake-front-door';
import { countedSecrets, guessedOnes, readableHashes } from './joining';

export const PASSWORD = 'fiets tafel wolk';

/** The way to another password. */
export function resetting({ line = aLine() } = {}) {
  let now = new Date('2026-11-25T09:00:00Z');
  const clock = { now: () => now, today: () => '2026-11-25' as never };
  const [store, secrets, hashes] = [new FakeAccountStore(), countedSecrets(), readableHashes()];
  const brakes = new MailBrakes(new FakeFailedTries(), clock);
  const asking = new AskPasswordReset(store, secrets, brakes, clock);
  const letters = new WriteResetLetter(store, secrets, clock);
  const changed = new WriteChangedLetter(store);
  const resets = new ResetPassword(store, hashes, guessedOnes('wachtwoord2026'), secrets, line, brakes, clock);
  return {
    ...{ store, line, hashes },
    pass: (minutes: number) => void (now = new Date(now.getTime() + minutes * 60_000)),
    ask: (email = 'ada@voorbeeld.nl', place = 'home') => asking.execute({ email, place }),
    /** The mail that was asked last. */
    letter: () => letters.execute({ id: (store.told.at(-1)?.id ?? anId()) as ResetId }),
    reset: (link: string, password = PASSWORD) => resets.execute({ link, password, place: 'home' }),
    changedLetter: (id: AccountId) => changed.execute({ id }),
  };
}
