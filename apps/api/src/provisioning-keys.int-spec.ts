import { addDays, systemClock, type Day } from '@academy/kernel';
import { newId } from '@academy/platform/postgres';
import * as screens from '../../../libs/gql/src/generated/graphql';
import { anAddress, askingScim, entraUser, ERROR, patch, USER } from './testing/asking-scim';
import { askingTheApi } from './testing/asking-the-api';

const asking = askingTheApi();
const { ask, someone, owner } = asking;
const { aKey, keyOf, scim, sayYes, rolesAt } = askingScim(asking);

describe('A key', () => {
  it('that is wrong, missing, ended, revoked, or of an organisation that nobody owns opens nothing: to the letter alike', async () => {
    const owning = await someone('Petra');
    const [ended, revoked] = [await aKey(owning), await aKey(owning)];
    await owner().query(`UPDATE identity.scim_key SET last_day = now()::date - 2 WHERE id = $1`, [ended.id]);
    const given = { organisation: owning.organisationId, id: revoked.id };
    expect(await ask(screens.RevokeScimKeyDocument, given, owning)).toMatchObject({ __typename: 'ScimKeyRevoked' });
    const trust = await aKey(owning);
    const answers = [];
    for (const secret of ['', 'scim_wrong', ended.secret, revoked.secret])
      answers.push(await scim(secret, 'GET', '/Users'));
    const own = (until: Day | null): Promise<unknown> =>
      owner().query(
        `UPDATE identity.membership SET from_day = from_day - 1000, until_day = $2
          WHERE organisation_id = $1 AND role = 'owner'`,
        [owning.organisationId, until],
      );
    await own(addDays(systemClock.today(), -1));
    answers.push(await scim(trust.secret, 'GET', '/Users'));
    answers.push(await scim(trust.secret, 'POST', '/Users', { payload: entraUser(anAddress()) }));
    await own(null);
    expect((await scim(trust.secret, 'GET', '/Users')).status).toBe(200);
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 401, body: { schemas: [ERROR], status: '401' } });
    expect(answers[0]!.headers['www-authenticate']).toContain('Bearer');
  });

  it('has nothing of another organisation: what is there answers as what is not, to the letter', async () => {
    const [mine, theirs] = [await keyOf('Wouter'), await keyOf('Ilse')];
    const email = anAddress();
    const { id } = (await scim(theirs.secret, 'POST', '/Users', { payload: entraUser(email) })).body;
    const change = { payload: patch({ op: 'replace', path: 'active', value: false }) };
    const put = { payload: entraUser(anAddress()) };
    for (const [method, facts] of [
      ['GET', {}],
      ['PATCH', change],
      ['PUT', put],
      ['DELETE', {}],
    ] as const) {
      const [there, nowhere] = [
        await scim(mine.secret, method, `/Users/${id}`, facts),
        await scim(mine.secret, method, `/Users/${newId()}`, facts),
      ];
      expect([there.status, there.text]).toEqual([404, nowhere.text]);
    }
    const search = await scim(mine.secret, 'GET', `/Users?filter=${encodeURIComponent(`userName eq "${email}"`)}`);
    expect(search.body).toMatchObject({ totalResults: 0 });
    expect((await scim(mine.secret, 'POST', '/Users', { payload: entraUser(email) })).status).toBe(201);
    expect((await scim(theirs.secret, 'GET', `/Users/${id}`)).status).toBe(200);
  });

  it('tells of no address whether it has an account', async () => {
    const { secret } = await keyOf('Wouter');
    const told = async (email: string) => {
      const { status, body } = await scim(secret, 'POST', '/Users', { payload: { schemas: [USER], userName: email } });
      const asked: object[] = await owner().query(
        `SELECT role, answer FROM identity.invitation WHERE email = $1 AND invited_by_key IS NOT NULL`,
        [email],
      );
      return { status, keys: Object.keys(body), active: body.active, asked };
    };
    expect(await told('sanne@demo.invalid')).toEqual(await told(anAddress()));
  });

  it('does not end the last owner', async () => {
    const owning = await someone('Wouter');
    const { secret } = await keyOf('Wouter');
    const email = anAddress();
    const { id } = (await scim(secret, 'POST', '/Users', { payload: entraUser(email) })).body;
    await owner().query(`UPDATE identity.scim_person SET account_id = $2 WHERE id = $1`, [id, owning.accountId]);
    for (const answer of [
      await scim(secret, 'PATCH', `/Users/${id}`, { payload: patch({ op: 'replace', value: { active: false } }) }),
      await scim(secret, 'DELETE', `/Users/${id}`),
    ])
      expect(answer.body).toMatchObject({
        status: '400',
        scimType: 'mutability',
        detail: expect.stringContaining('last owner'),
      });
    expect(await rolesAt(owning, owning.organisationId)).toContain('OWNER');
  });

  it('goes with what was asked by it: nobody comes in by a key that was revoked', async () => {
    const owning = await someone('Wouter');
    const { secret, id } = await aKey(owning);
    const email = anAddress();
    await scim(secret, 'POST', '/Users', { payload: entraUser(email) });
    await ask(screens.RevokeScimKeyDocument, { organisation: owning.organisationId, id }, owning);
    const colleague = await sayYes(email);
    expect(await rolesAt(colleague, owning.organisationId)).toEqual([]);
  });

  it('is an owner’s to see and make, and is nobody’s elsewhere', async () => {
    const [stranger, owning, admin] = [await someone('Petra'), await someone('Ilse'), await someone('Noor')];
    const organisation = owning.organisationId;
    const lastDay = addDays(systemClock.today(), 30);
    for (const who of [stranger, admin]) {
      expect(await ask(screens.ScimKeysDocument, { organisation }, who).catch(() => null)).toBeNull();
      const made = ask(screens.MakeScimKeyDocument, { organisation, name: 'Mine', lastDay }, who);
      expect((await made.catch(() => ({ __typename: 'NotAllowed' }))).__typename).toBe('NotAllowed');
    }
    await keyOf('Ilse');
    expect(await ask(screens.ScimKeysDocument, { organisation }, owning)).toMatchObject({
      ...{ address: expect.stringMatching(/\/scim\/v2$/), keys: [{ name: 'Entra ID', state: 'OPEN' }] },
    });
  });

  it('that is guessed makes whoever guesses wait, and nobody else', async () => {
    const { secret } = await keyOf('Wouter');
    const guess = () => scim(`scim_${newId()}`, 'GET', '/Users', { remoteAddress: '192.0.2.7' });
    const guesses = [];
    for (let nth = 0; nth < 6; nth += 1) guesses.push(await guess());
    expect(guesses.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 429]);
    expect(Number(guesses.at(-1)!.headers['retry-after'])).toBeGreaterThan(0);
    expect((await scim(secret, 'GET', '/Users', { remoteAddress: '192.0.2.7' })).status).toBe(200);
  });
});
