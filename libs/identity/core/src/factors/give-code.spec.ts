import { aLine } from '../testing/fake-front-door';
import { stepping } from '../testing/stepping';

describe('The second step of signing in', () => {
  it('opens a strong session by the code of now, and knows the browser from then on', async () => {
    const { on, begin, give, code, sessions, accountId, browsers } = stepping();
    await on();
    const outcome = await give(await begin(), code());
    expect(outcome).toMatchObject({ kind: 'SignedIn', accountId, token: 'token-2' });
    expect(sessions.strong).toEqual([accountId, accountId]);
    expect(outcome.kind === 'SignedIn' && (await browsers.knows(outcome.browser, accountId))).toBe(true);
  });

  it('takes a code once, also by another way in, and none from before it', async () => {
    const { on, begin, give, code, pass } = stepping();
    await on();
    const [one, other, third] = [await begin(), await begin(), await begin()];
    expect(await give(one, code(1))).toMatchObject({ kind: 'SignedIn' });
    expect(await give(one, code(1))).toEqual({ kind: 'StepGone' });
    for (const off of [1, 0, -1]) expect(await give(other, code(off))).toEqual({ kind: 'WrongCode' });
    pass(60);
    expect(await give(third, code())).toMatchObject({ kind: 'SignedIn' });
  });

  it('does not take the code again that switched it on', async () => {
    const { start, confirm, code, begin, give } = stepping();
    await start();
    await confirm(code());
    expect(await give(await begin(), code())).toEqual({ kind: 'WrongCode' });
  });

  it('takes each recovery code once, however it is typed, and tells of it', async () => {
    const { on, begin, give, store } = stepping();
    const [, code = '', ...others] = await on();
    expect(await give(await begin(), ` ${code.toUpperCase().replace(/-/g, ' ')} `)).toMatchObject({ kind: 'SignedIn' });
    expect(store.news.slice(2)).toEqual(['recovery-code-used', 'RECOVERY_CODE_USED']);
    expect(await give(await begin(), code)).toEqual({ kind: 'WrongCode' });
    expect(await give(await begin(), others[0]!)).toMatchObject({ kind: 'SignedIn' });
  });

  it('is of who gave the password in this browser', async () => {
    const { on, begin, give, code, store, sessions } = stepping();
    await on();
    const another = store.anAccount();
    for (const step of [undefined, 'made-up']) expect(await give(step, code())).toEqual({ kind: 'StepGone' });
    expect(await give(await begin(another.accountId), code())).toEqual({ kind: 'WrongCode' });
    expect(sessions.opened).toHaveLength(1);
  });

  it('ends after five wrong codes: then the password is asked again', async () => {
    const { on, begin, give, code, pass } = stepping();
    await on();
    const step = await begin();
    for (let nth = 0; nth < 4; nth += 1) expect(await give(step, '000000')).toEqual({ kind: 'WrongCode' });
    expect(await give(step, '000000')).toEqual({ kind: 'StepGone' });
    pass(60);
    expect(await give(step, code())).toEqual({ kind: 'StepGone' });
  });

  it('makes whoever guesses wait longer each time, wherever they come from, and not who signed in here before', async () => {
    const { on, begin, give, code, pass, browsers, accountId } = stepping();
    await on();
    const own = await browsers.remember(undefined, accountId);
    const step = await begin();
    for (let nth = 0; nth < 5; nth += 1) await give(step, '000000');
    expect(await give(await begin(), code())).toEqual({ kind: 'TooManyAttempts', retryAfterSeconds: 30 });
    pass(30);
    expect(await give(await begin(), '000000')).toEqual({ kind: 'WrongCode' });
    expect(await give(await begin(), code())).toEqual({ kind: 'TooManyAttempts', retryAfterSeconds: 60 });
    expect(await give(await begin(), code(), own)).toMatchObject({ kind: 'SignedIn' });
  });

  it('is waited for where many sign in, and leaves the line whatever came of it', async () => {
    const { on, begin, give, code, line } = stepping();
    await on();
    for (const typed of ['000000', code()]) await give(await begin(), typed);
    expect(line.inside).toBe(0);
    expect(await stepping({ line: aLine(0) }).give('any', '000000')).toMatchObject({ kind: 'SignInBusy' });
  });
});
