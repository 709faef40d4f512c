import type { AccountId } from '@academy/contracts/identity';
import { DataSource } from 'typeorm';
import { anApi } from './testing/an-api';

type Api = Awaited<ReturnType<typeof anApi>>;

/** The status of an answer, when to come again, and the names of its faults. */
async function asked({ app }: Api, payload: object, headers: object = {}) {
  const answer = await app.inject({ method: 'POST', url: '/graphql', headers: { ...headers }, payload });
  const answers = [JSON.parse(answer.payload)].flat() as {
    errors?: { message: string; extensions: { code: string } }[];
  }[];
  const errors = answers.flatMap((one) => one.errors ?? []);
  return {
    status: answer.statusCode,
    again: Number(answer.headers['retry-after'] ?? 0),
    codes: errors.map(({ extensions }) => extensions.code),
    messages: errors.map(({ message }) => message),
  };
}

const check = (serial: string) => ({ query: `{ publicCertificate(serial: "${serial}") { standing } }` });

describe('One request', () => {
  let api: Api;
  beforeAll(async () => (api = await anApi({ demo: true })));
  afterAll(() => api.close());

  it('checks one certificate, under whatever names and in whatever list', async () => {
    expect(await asked(api, check('a'))).toMatchObject({ status: 200, codes: [] });
    const names = {
      query: '{ a: publicCertificate(serial: "a") { standing } b: publicCertificate(serial: "b") { standing } }',
    };
    expect(await asked(api, names)).toMatchObject({
      status: 400,
      codes: ['BAD_REQUEST'],
      messages: [expect.stringContaining('hoogstens 1 keer Query.publicCertificate')],
    });
    expect((await asked(api, [check('a'), check('b')])).codes).toEqual(['BAD_REQUEST']);
  });

  it('hears that it is busy, and when to come again, while all connections are taken', async () => {
    const database = api.app.get(DataSource);
    const [{ id }]: [{ id: AccountId }] = await database.query(`SELECT id FROM identity.account LIMIT 1`);
    const headers = await api.signIn(id);
    const taken = Array.from({ length: 10 }, () => database.createQueryRunner());
    await Promise.all(taken.map((runner) => runner.connect()));
    // Nobody gives one back: whoever waits hears so in the end, and whoever comes once many wait at once.
    const refused = { status: 503, codes: ['BUSY'], again: expect.any(Number) };
    const waited = asked(api, { query: '{ me { name } }' }, headers);
    const page = api.app.inject({ method: 'GET', url: '/c/nothing' });
    const waiting = Array.from({ length: 201 }, () => database.query('SELECT 1').catch(() => undefined));
    expect(await asked(api, { query: '{ me { name } }' }, headers)).toMatchObject(refused);
    expect(await waited).toMatchObject(refused);
    expect((await page).statusCode).toBe(503);
    expect(Number((await page).headers['retry-after'])).toBeGreaterThan(0);
    await Promise.all(taken.map((runner) => runner.release()));
    await Promise.all(waiting);
    expect(await asked(api, { query: '{ me { name } }' }, headers)).toMatchObject({ status: 200, codes: [] });
  });
});

describe('Who asks more than a person does', () => {
  it('hears how long to wait, and pages for anyone say so too', async () => {
    const api = await anApi({ requestsPerMinute: 1 });
    const answers = [];
    for (let n = 0; n < 11; n += 1) answers.push(await asked(api, { query: '{ __typename }' }));
    expect(answers.slice(0, 10).every(({ status }) => status === 200)).toBe(true);
    expect(answers[10]).toMatchObject({ status: 429, codes: ['TOO_MANY_REQUESTS'] });
    expect(answers[10]?.again).toBeGreaterThan(0);
    const page = await api.app.inject({ method: 'GET', url: '/c/nothing' });
    expect(page.statusCode).toBe(429);
    expect(Number(page.headers['retry-after'])).toBeGreaterThan(0);
    await api.close();
  });
});
