import { someone } from '@academy/testkit/pure';
import { FakeAccountStore } from '../testing/fake-account-store';
import { aLine, FakeFailedTries, newSessions } from '../testing/fake-front-door';
import { guessedOnes, readableHashes } from '../testing/joining';
import { ChangePassword } from './change-password';

function changing({ line = aLine() } = {}) {
  const [store, hashes, sessions] = [new FakeAccountStore(), readableHashes(), newSessions()];
  const clock = { now: () => new Date('2026-11-25T09:00:00Z'), today: () => '2026-11-25' as never };
  const guessed = guessedOnes('wachtwoord2026');
  const useCase = new ChangePassword(store, hashes, guessed, new FakeFailedTries(), line, sessions, clock);
  const { accountId } = store.anAccount({ passwordHash: 'hash of het oude woord' });
  const open = [store.aSession(accountId), store.aSession(accountId)];
  const actor = { ...someone(), accountId };
  return {
    ...{ store, sessions, accountId, open, line },
    change: (current: string, next = 'fiets tafel wolk') => useCase.execute({ actor, current, next, place: 'home' }),
  };
}

describe('Another password', () => {
  it('takes the one of before, ends every session, opens one anew, and is told by mail', async () => {
    const { change, store, accountId, sessions } = changing();
    expect(await change('het oude woord')).toMatchObject({ kind: 'PasswordChanged', accountId, token: 'token-1' });
    expect(store.now(accountId)?.passwordHash).toBe('hash of fiets tafel wolk');
    expect([store.sessionsOf(accountId), sessions.opened]).toEqual([[], [accountId]]);
    expect(store.told).toEqual([{ type: 'identity.letter-due.v1', about: 'password-changed', id: accountId }]);
  });

  it('is not given to whoever does not know the one of before, who waits after a few guesses', async () => {
    const { change, store, accountId, open, sessions } = changing();
    for (let nth = 0; nth < 5; nth += 1) expect(await change('mis')).toEqual({ kind: 'WrongPassword' });
    expect(await change('het oude woord')).toEqual({ kind: 'TooManyAttempts', retryAfterSeconds: 2 });
    expect([store.sessionsOf(accountId), sessions.opened, store.told]).toEqual([open, [], []]);
  });

  it('follows the rules for passwords', async () => {
    const { change, store, accountId } = changing();
    for (const [next, kind] of [
      ['kort', 'PasswordTooShort'],
      ['de bakker om de hoek', 'PasswordHoldsYou'],
      ['wachtwoord2026', 'PasswordGuessed'],
    ] as const)
      expect(await change('het oude woord', next)).toMatchObject({ faults: [{ path: ['next'], problem: { kind } }] });
    expect(store.now(accountId)?.passwordHash).toBe('hash of het oude woord');
  });

  it('waits where the line is full, and leaves it whatever came of it', async () => {
    const { change, line } = changing();
    for (const current of ['mis', 'het oude woord']) await change(current);
    expect(line.inside).toBe(0);
    expect(await changing({ line: aLine(0) }).change('het oude woord')).toMatchObject({ kind: 'SignInBusy' });
  });
});
