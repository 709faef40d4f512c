import { anId } from '@academy/testkit/pure';
import { aLine } from '../testing/fake-front-door';
import { joining, PASSWORD } from '../testing/joining';

/** Someone who got the mail, or whose address has an account. */
async function mailed({ known = [] as readonly string[], line = aLine() } = {}) {
  const way = joining({ known, line });
  const id = anId<'SignUp'>();
  await way.ask({ id });
  const letter = await way.letter(id);
  const { code, link } = letter?.kind === 'ConfirmSignUp' ? letter : { code: '', link: '' };
  return { ...way, id, code, link: link ?? '' };
}

describe('Confirming an address', () => {
  it('by the code on the page where was asked makes the account of a teacher without any role, and lets them in', async () => {
    const { confirm, id, code, store, sessions } = await mailed();
    const outcome = await confirm({ id, code: ` ${code.slice(0, 3)} ${code.slice(3)} ` });
    expect(outcome).toMatchObject({ kind: 'SignedIn', token: 'token-1' });
    const made = store.account('ada@voorbeeld.nl');
    expect(made).toMatchObject({ name: 'Ada Bakker', passwordHash: `hash of ${PASSWORD}`, language: 'nl' });
    expect(sessions.opened).toEqual([made?.accountId]);
    expect(store.waiting('ada@voorbeeld.nl')).toEqual([]);
  });

  it('by the link, on another device, asks for the password that was chosen: the link alone opens nothing', async () => {
    const { confirm, link, store } = await mailed();
    expect(await confirm({ link, password: '' })).toEqual({ kind: 'WrongProof', triesLeft: 4 });
    expect(store.account('ada@voorbeeld.nl')).toBeUndefined();
    expect(await confirm({ link, password: PASSWORD })).toMatchObject({ kind: 'SignedIn' });
  });

  it('works once: by the second tab, the second click and the other way there is nothing left', async () => {
    const { confirm, id, code, link, sessions } = await mailed();
    const both = await Promise.all([
      confirm({ id, code }),
      confirm({ id, code }),
      confirm({ link, password: PASSWORD }),
    ]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['SignUpGone', 'SignUpGone', 'SignedIn']);
    expect(sessions.opened).toHaveLength(1);
  });

  it('takes five wrong codes, also of who asks many together, and then not even the right one', async () => {
    const { confirm, id, code } = await mailed();
    const wrong = await Promise.all(Array.from({ length: 8 }, () => confirm({ id, code: '000000' })));
    expect(wrong.map((one) => one.kind === 'WrongProof' && one.triesLeft)).toEqual([4, 3, 2, 1, 0, 0, 0, 0]);
    expect(await confirm({ id, code })).toEqual({ kind: 'WrongProof', triesLeft: 0 });
  });

  it('goes on with the code of another mail, and the one before works no more', async () => {
    const { confirm, id, code, again, letter } = await mailed();
    for (let nth = 0; nth < 5; nth += 1) await confirm({ id, code: '000000' });
    await again(id);
    const next = await letter(id);
    expect(await confirm({ id, code })).toEqual({ kind: 'WrongProof', triesLeft: 4 });
    expect(await confirm({ id, code: next?.kind === 'ConfirmSignUp' ? next.code : '' })).toMatchObject({
      kind: 'SignedIn',
    });
  });

  it('of who came by a provider links the account to who they are there, by the code and by nothing else', async () => {
    const { confirm, ask, letter, store } = joining();
    const [id, via] = [anId<'SignUp'>(), { provider: 'school', issuer: 'https://school.example', subject: 'ada' }];
    await ask({ id });
    await store.transact(async (tx) => tx.keep({ ...(await tx.pending(id))!, passwordHash: null, via }));
    const sent = await letter(id);
    expect(await confirm({ link: 'link-1', password: PASSWORD })).toEqual({ kind: 'SignUpGone' });
    expect(await confirm({ id, code: sent?.kind === 'ConfirmSignUp' ? sent.code : '' })).toMatchObject({
      kind: 'SignedIn',
    });
    expect(store.account('ada@voorbeeld.nl')).toMatchObject({ passwordHash: null, via });
  });

  it('is too late after an hour', async () => {
    const { confirm, id, code, link, pass } = await mailed();
    pass(60);
    expect(await confirm({ id, code })).toEqual({ kind: 'SignUpGone' });
    expect(await confirm({ link, password: PASSWORD })).toEqual({ kind: 'SignUpGone' });
    expect(await confirm({ link: '', password: PASSWORD })).toEqual({ kind: 'SignUpGone' });
  });

  it('of an address that is known is as wrong as any guess, and as slow', async () => {
    const tried = async (known: readonly string[]) => {
      const { confirm, id, hashes } = await mailed({ known });
      const before = hashes.count;
      const outcomes = [];
      for (const code of ['123456', '', 'undefined', 'null']) outcomes.push(await confirm({ id, code }));
      return { outcomes, hashes: hashes.count - before };
    };
    expect(await tried(['ada@voorbeeld.nl'])).toEqual(await tried([]));
  });

  it('of an address that got an account meanwhile says so to who showed that it is theirs, and leaves that account', async () => {
    const { ask, letter, confirm, id, code, store } = await mailed();
    const other = anId<'SignUp'>();
    await ask({ id: other, name: 'Iemand anders', password: 'een heel ander woord' });
    const second = await letter(other);
    expect(await confirm({ id, code })).toMatchObject({ kind: 'SignedIn' });
    expect(await confirm({ id: other, code: second?.kind === 'ConfirmSignUp' ? second.code : '' })).toEqual({
      kind: 'SignUpGone',
    });
    expect(store.account('ada@voorbeeld.nl')?.name).toBe('Ada Bakker');
  });

  it('leaves an account alone that was made in another way meanwhile', async () => {
    const { confirm, id, code, store } = await mailed();
    const account = {
      ...{ accountId: anId<'Account'>(), teacherId: anId<'Teacher'>() },
      passwordHash: 'theirs',
      via: null,
    };
    await store.transact((tx) =>
      tx.makeAccount({ ...account, email: 'ada@voorbeeld.nl', name: 'Ada', language: 'nl' }),
    );
    expect(await confirm({ id, code })).toEqual({ kind: 'HasAccount' });
    expect(store.account('ada@voorbeeld.nl')).toMatchObject({ passwordHash: 'theirs' });
  });

  it('leaves the line whatever came of it, and waits where it is full', async () => {
    const { confirm, id, code, line } = await mailed();
    await confirm({ id, code: '000000' });
    await confirm({ id, code });
    expect(line.inside).toBe(0);
    line.enter = async () => undefined;
    expect(await confirm({ id, code })).toEqual({ kind: 'SignInBusy', retryAfterSeconds: 5 });
  });
});
