import { Letters, type Letter } from '@academy/contracts/identity';
import { newId } from '@academy/platform/postgres';
import { statementsOf } from '@academy/testkit';
import {
  AskPasswordResetDocument,
  AskSignInLinkDocument,
  ChangePasswordDocument,
  ConfirmSignUpByLinkDocument,
  ConfirmSignUpDocument,
  EndOtherSessionsDocument,
  EndSessionDocument,
  MeDocument,
  MyAccountDocument,
  MyProfileDocument,
  ResetPasswordDocument,
  ProfileQuestionsDocument,
  SendSignUpCodeAgainDocument,
  SignInByLinkDocument,
  SignInDocument,
  SignUpDocument,
  TailorPathDocument,
} from '../../../libs/gql/src/generated/graphql';
import { anApi } from './testing/an-api';

let api: Awaited<ReturnType<typeof anApi>>;
beforeAll(async () => (api = await anApi({ demo: true })));
afterAll(() => api.close());

const PASSWORD = 'fiets tafel wolk';
const KNOWN = 'sanne@demo.invalid';
const anAddress = () => `${newId()}@voorbeeld.nl`;

/** What a browser sees: the whole answer, but for what is another each time. */
async function seen(document: { toString(): string }, variables: object) {
  const { statusCode, headers, payload, cookies } = await api.app.inject({
    ...{ method: 'POST', url: '/graphql', payload: { query: document.toString(), variables } },
  });
  const { date: _, 'x-request-id': __, ...said } = headers;
  return { statusCode, said, payload, cookies };
}

const ask = async (email: string, facts: object = {}) => {
  const signUp = newId();
  const answer = await seen(SignUpDocument, { signUp, email, name: 'Nova Nieuw', password: PASSWORD, ...facts });
  return { signUp, answer };
};
const letterOf = (id: string): Promise<Letter | undefined> =>
  api.app.get(Letters, { strict: false }).write({ about: 'sign-up', id });

async function mailed(email = anAddress()) {
  const { signUp } = await ask(email);
  const letter = await letterOf(signUp);
  if (letter?.kind !== 'ConfirmSignUp') throw new Error(`expected a code, not ${letter?.kind}`);
  return { signUp, email, ...letter };
}

describe('Whoever asks which addresses are known', () => {
  it('sees the same of one that is and one that is not, to the byte, in every answer', async () => {
    const [known, unknown] = [await ask(KNOWN.toUpperCase()), await ask(anAddress())];
    expect(known.answer).toEqual(unknown.answer);
    expect((await letterOf(known.signUp))?.kind).toBe('HasAccount');
    expect((await letterOf(unknown.signUp))?.kind).toBe('ConfirmSignUp');
    const [again, againUnknown] = await Promise.all(
      [known, unknown].map(({ signUp }) => seen(SendSignUpCodeAgainDocument, { signUp })),
    );
    expect(again).toEqual(againUnknown);
    for (const code of ['000000', '', 'x'.repeat(9_000)]) {
      const [wrong, wrongUnknown] = [
        await seen(ConfirmSignUpDocument, { signUp: known.signUp, code }),
        await seen(ConfirmSignUpDocument, { signUp: unknown.signUp, code }),
      ];
      expect(wrong).toEqual(wrongUnknown);
    }
  });

  it('has the same asked of the database, and as many slow hashes made, in the same order', async () => {
    const owner = await api.database.as('owner');
    const done = async (email: string) => {
      const signUp = newId();
      const given = { signUp, email, name: 'Nova Nieuw', password: PASSWORD };
      const asked = await statementsOf(() => seen(SignUpDocument, given));
      const confirmed = await statementsOf(() => seen(ConfirmSignUpDocument, { signUp, code: '000000' }));
      return [...asked, ...confirmed].map((one) => one.replaceAll(signUp, 'id'));
    };
    expect(await done(anAddress())).toEqual(await done('youssef@demo.invalid'));
    expect(await owner.query(`SELECT 1 FROM identity.account WHERE email LIKE '%@voorbeeld.nl'`)).toEqual([]);
  });

  it('is slowed down the same for either', async () => {
    const kinds = async (email: string) => {
      const all = [];
      for (let nth = 0; nth < 7; nth += 1) all.push((await ask(email)).answer.payload);
      return all;
    };
    const [known, unknown] = [await kinds('marit@demo.invalid'), await kinds(anAddress())];
    expect(known).toEqual(unknown);
    expect(known.at(-1)).toContain('TooManyMails');
  });
});

describe('Whoever joined', () => {
  it('is a teacher without any role, whose profile and path begin at once', async () => {
    const { signUp, code, email } = await mailed();
    const answer = await seen(ConfirmSignUpDocument, { signUp, code });
    expect(JSON.parse(answer.payload)).toMatchObject({
      data: { confirmSignUp: { __typename: 'SignedIn', me: { name: 'Nova Nieuw', workplaces: [] } } },
    });
    const cookie = answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    const mine = <Data>(document: { toString(): string }, variables: object = {}) =>
      api.ask<Data>(document.toString(), variables, { cookie });
    expect(await mine(MyProfileDocument)).toMatchObject({ myProfile: { talents: [], evidence: [] } });
    expect((await mine<{ profileQuestions: unknown[] }>(ProfileQuestionsDocument)).profileQuestions).toEqual(
      expect.any(Array),
    );
    expect(await mine(TailorPathDocument, { routeSlug: 'rt-02' })).toMatchObject({
      tailorPath: { __typename: 'PathTailored' },
    });
    const signIn = await seen(SignInDocument, { email: email.toUpperCase(), password: PASSWORD });
    expect(signIn.payload).toContain('SignedIn');
  });

  it('shows on another device the password that was chosen; the link alone lets nobody in', async () => {
    const { link } = await mailed();
    const by = (password: string) => seen(ConfirmSignUpByLinkDocument, { link, password });
    expect((await by('een heel ander woord')).payload).toContain('WrongProof');
    expect((await by(PASSWORD)).payload).toContain('SignedIn');
    expect((await by(PASSWORD)).payload).toContain('SignUpGone');
  });

  it('in two tabs at once has one account, and one of them lets in', async () => {
    const { signUp, code, email } = await mailed();
    const both = await Promise.all([1, 2, 3].map(() => seen(ConfirmSignUpDocument, { signUp, code })));
    const kinds = both.map(({ payload }) => /"__typename":"(\w+)"/.exec(payload)?.[1]);
    expect(kinds.sort()).toEqual(['SignUpGone', 'SignUpGone', 'SignedIn']);
    const owner = await api.database.as('owner');
    expect(await owner.query(`SELECT 1 FROM identity.account WHERE email = $1`, [email])).toHaveLength(1);
  });

  it('leaves no code, no link and no password behind: not in what is kept, nor in what is queued', async () => {
    const { signUp, code, link } = await mailed();
    const owner = await api.database.as('owner');
    const [kept]: object[] = await owner.query(`SELECT to_jsonb(s) AS row FROM identity.sign_up s WHERE id = $1`, [
      signUp,
    ]);
    const queued: object[] = await owner.query(
      `SELECT to_jsonb(o) AS row FROM platform.outbox o WHERE payload->>'id' = $1`,
      [signUp],
    );
    expect(queued).toHaveLength(1);
    for (const secret of [code, link, PASSWORD]) expect(JSON.stringify([kept, queued])).not.toContain(`"${secret}"`);
    expect(JSON.stringify(queued)).not.toContain('voorbeeld.nl');
  });
});

describe('Whoever forgot a password', () => {
  const resetOf = async (email: string) => {
    const answer = await seen(AskPasswordResetDocument, { email });
    const owner = await api.database.as('owner');
    const [row]: { id: string }[] = await owner.query(
      `SELECT id FROM identity.password_reset WHERE email = $1 ORDER BY id DESC LIMIT 1`,
      [email.toLowerCase()],
    );
    const letter = await api.app.get(Letters, { strict: false }).write({ about: 'password-reset', id: row!.id });
    return { answer, letter };
  };

  it('sees the same, and has the same done, whether or not the address is known', async () => {
    const [known, unknown] = [await resetOf('BEDRIJF@demo.invalid'), await resetOf(anAddress())];
    expect(known.answer).toEqual(unknown.answer);
    expect([known.letter?.kind, unknown.letter]).toEqual(['ResetPassword', undefined]);
    const done = (email: string) => statementsOf(() => seen(AskPasswordResetDocument, { email }));
    expect(await done('school@demo.invalid')).toEqual(await done(anAddress()));
  });

  it('gets in with the new password, and nobody with the old one or a session of before', async () => {
    const { signUp, code, email } = await mailed();
    const joined = await seen(ConfirmSignUpDocument, { signUp, code });
    const cookie = joined.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    expect(await api.ask<object>(MeDocument.toString(), {}, { cookie })).toMatchObject({ me: { name: 'Nova Nieuw' } });
    const { letter } = await resetOf(email);
    const link = letter?.kind === 'ResetPassword' ? letter.link : '';
    const choose = (password: string) => seen(ResetPasswordDocument, { link, password });
    expect((await choose('nova nova nova')).payload).toContain('PasswordHoldsYou');
    const both = await Promise.all([choose('molen zee lantaarn'), choose('molen zee lantaarn')]);
    expect(both.map(({ payload }) => /"__typename":"(\w+)"/.exec(payload)?.[1]).sort()).toEqual([
      'PasswordReplaced',
      'ResetGone',
    ]);
    expect(await api.ask<object>(MeDocument.toString(), {}, { cookie })).toEqual({ me: null });
    expect((await seen(SignInDocument, { email, password: PASSWORD })).payload).toContain('WrongCredentials');
    expect((await seen(SignInDocument, { email, password: 'molen zee lantaarn' })).payload).toContain('SignedIn');
  });
});

describe('Whoever signs in by a link from a mail', () => {
  const linkOf = async (email: string) => {
    const answer = await seen(AskSignInLinkDocument, { email });
    const owner = await api.database.as('owner');
    const [row]: { id: string }[] = await owner.query(`SELECT id FROM identity.mailed_sign_in WHERE email = $1`, [
      email.toLowerCase(),
    ]);
    const letter = await api.app.get(Letters, { strict: false }).write({ about: 'sign-in-link', id: row!.id });
    return { answer, letter, link: letter?.kind === 'SignInLink' ? letter.link : '' };
  };
  const come = (link: string) => seen(SignInByLinkDocument, { link });
  const kindIn = ({ payload }: { payload: string }) => /"__typename":"(\w+)"/.exec(payload)?.[1];
  const joined = async () => {
    const { signUp, code, email } = await mailed();
    await seen(ConfirmSignUpDocument, { signUp, code });
    return email;
  };

  it('sees the same, and has the same done, whether or not the address is known', async () => {
    const [known, unknown] = [await linkOf('CURATOR@demo.invalid'), await linkOf(anAddress())];
    expect(known.answer).toEqual(unknown.answer);
    expect([known.letter?.kind, unknown.letter]).toEqual(['SignInLink', undefined]);
    const done = (email: string) => statementsOf(() => seen(AskSignInLinkDocument, { email }));
    expect(await done('assessor@demo.invalid')).toEqual(await done(anAddress()));
  });

  it('is in by it once, and not by one of before', async () => {
    const email = await joined();
    const [before, { link }] = [await linkOf(email), await linkOf(email)];
    expect(kindIn(await come(before.link))).toBe('SignInLinkGone');
    const both = await Promise.all([come(link), come(link)]);
    expect(both.map(kindIn).sort()).toEqual(['SignInLinkGone', 'SignedIn']);
    const { cookies } = both.find((one) => kindIn(one) === 'SignedIn')!;
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    expect(await api.ask<object>(MeDocument.toString(), {}, { cookie })).toMatchObject({ me: { name: 'Nova Nieuw' } });
  });

  it('is not in by one that was mailed before the password became another', async () => {
    const email = await joined();
    const { link } = await linkOf(email);
    const { cookies } = await seen(SignInDocument, { email, password: PASSWORD });
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    const changed = { current: PASSWORD, next: 'molen zee lantaarn' };
    expect(await api.ask<object>(ChangePasswordDocument.toString(), changed, { cookie })).toMatchObject({
      changePassword: { __typename: 'PasswordChanged' },
    });
    expect(kindIn(await come(link))).toBe('SignInLinkGone');
  });
});

describe('Whoever is in', () => {
  const joined = async () => {
    const { signUp, code, email } = await mailed();
    const { cookies } = await seen(ConfirmSignUpDocument, { signUp, code });
    const { payload, cookies: second } = await seen(SignInDocument, { email, password: PASSWORD });
    expect(payload).toContain('SignedIn');
    const [one, other] = [cookies, second].map((all) => all.map(({ name, value }) => `${name}=${value}`).join('; '));
    return { email, one: { cookie: one! }, other: { cookie: other! } };
  };
  const isIn = async (who: { cookie: string }) =>
    (await api.ask<{ me: object | null }>(MeDocument.toString(), {}, who)).me !== null;

  it('has another password by the one of before, a new session here, and no other', async () => {
    const { one, other, email } = await joined();
    const { payload, cookies } = await api.app.inject({
      ...{ method: 'POST', url: '/graphql', headers: one },
      payload: {
        query: ChangePasswordDocument.toString(),
        variables: { current: PASSWORD, next: 'molen zee lantaarn' },
      },
    });
    expect(payload).toContain('PasswordChanged');
    const now = { cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; ') };
    expect([await isIn(now), await isIn(one), await isIn(other)]).toEqual([true, false, false]);
    expect((await seen(SignInDocument, { email, password: PASSWORD })).payload).toContain('WrongCredentials');
  });

  it('ends one session or all others, and none of another person', async () => {
    const [{ one, other }, stranger] = [await joined(), await joined()];
    type Mine = { myAccount: { sessions: { id: string; isThisOne: boolean }[] } };
    const mine = async (who: { cookie: string }) =>
      (await api.ask<Mine>(MyAccountDocument.toString(), {}, who)).myAccount.sessions;
    const [{ id } = { id: '' }] = (await mine(one)).filter(({ isThisOne }) => !isThisOne);
    await api.ask(EndSessionDocument.toString(), { id }, stranger.one);
    expect(await isIn(other)).toBe(true);
    await api.ask(EndSessionDocument.toString(), { id }, one);
    expect([await isIn(one), await isIn(other)]).toEqual([true, false]);
    await api.ask(EndOtherSessionsDocument.toString(), {}, stranger.one);
    expect([await isIn(stranger.one), await isIn(stranger.other), await isIn(one)]).toEqual([true, false, true]);
  });
});

describe('Guessing a code', () => {
  it('ends after five tries, however many come together', async () => {
    const { signUp, code } = await mailed();
    const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0');
    await Promise.all(Array.from({ length: 12 }, () => seen(ConfirmSignUpDocument, { signUp, code: wrong })));
    expect((await seen(ConfirmSignUpDocument, { signUp, code })).payload).toContain('"triesLeft":0');
  });
});
