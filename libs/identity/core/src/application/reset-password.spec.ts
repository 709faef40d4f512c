import { aLine } from '../testing/fake-front-door';
import { PASSWORD, resetting } from '../testing/resetting';

/** Someone who asked for a new password, and got the mail. */
async function mailed(way = resetting()) {
  const account = way.store.anAccount({ email: 'ada@voorbeeld.nl' });
  const sessions = [way.store.aSession(account.accountId), way.store.aSession(account.accountId)];
  await way.ask();
  const letter = await way.letter();
  return { ...way, account, sessions, link: letter?.kind === 'ResetPassword' ? letter.link : '' };
}

describe('Another password by the link from a mail', () => {
  it('takes the place of the one before, ends every session, lets nobody in, and is told by mail', async () => {
    const { reset, link, store, account, changedLetter } = await mailed();
    expect(await reset(link)).toEqual({ kind: 'PasswordReplaced' });
    expect(store.now(account.accountId)?.passwordHash).toBe(`hash of ${PASSWORD}`);
    expect(store.sessionsOf(account.accountId)).toEqual([]);
    expect(store.told.at(-1)).toMatchObject({ about: 'password-changed', id: account.accountId });
    expect(await changedLetter(account.accountId)).toEqual({
      ...{ kind: 'PasswordChanged', to: { email: 'ada@voorbeeld.nl', language: 'nl' } },
    });
  });

  it('works once, also of who clicks twice, and so does no other link that was asked for the address', async () => {
    const { ask, letter, reset, link } = await mailed();
    await ask();
    const second = await letter();
    const both = await Promise.all([reset(link), reset(link)]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['PasswordReplaced', 'ResetGone']);
    expect(await reset(second?.kind === 'ResetPassword' ? second.link : '')).toEqual({ kind: 'ResetGone' });
  });

  it('is too late after an hour, and never was for what nobody sent', async () => {
    const { reset, link, pass } = await mailed();
    for (const made of ['', 'link-9', `${link}x`, 'hash of link-1'])
      expect(await reset(made)).toEqual({ kind: 'ResetGone' });
    pass(60);
    expect(await reset(link)).toEqual({ kind: 'ResetGone' });
  });

  it.each([
    ['kort', 'PasswordTooShort'],
    ['de bakker om de hoek', 'PasswordHoldsYou'],
    ['wachtwoord2026', 'PasswordGuessed'],
  ])('follows the rules for passwords (%s), and the link works on where it does not', async (password, problem) => {
    const { reset, link } = await mailed();
    expect(await reset(link, password)).toMatchObject({
      kind: 'InvalidInput',
      faults: [{ problem: { kind: problem } }],
    });
    expect(await reset(link)).toEqual({ kind: 'PasswordReplaced' });
  });

  it('waits where the line is full, and leaves it whatever came of it', async () => {
    const { reset, link, line } = await mailed();
    await reset('nothing');
    await reset(link, 'kort');
    await reset(link);
    expect(line.inside).toBe(0);
    expect(await (await mailed(resetting({ line: aLine(0) }))).reset(link)).toEqual({
      ...{ kind: 'SignInBusy', retryAfterSeconds: 5 },
    });
  });
});
