import * as screens from '../../../libs/gql/src/generated/graphql';
import { anAddress, askingScim, entraUser, ERROR, patch, USER } from './testing/asking-scim';
import { askingTheApi } from './testing/asking-the-api';

const asking = askingTheApi();
const { ask, someone, owner } = asking;
const { keyOf, scim, sayYes, rolesAt } = askingScim(asking);

describe('An administration', () => {
  it('asks someone, finds them, and ends what they are, as Entra ID does', async () => {
    const owning = await someone('Wouter');
    const { secret } = await keyOf('Wouter');
    const email = anAddress();
    const found = () => scim(secret, 'GET', `/Users?filter=${encodeURIComponent(`userName eq "${email}"`)}`);
    expect(await found()).toMatchObject({ status: 200, body: { totalResults: 0, Resources: [] } });
    const made = await scim(secret, 'POST', '/Users', { payload: entraUser(email) });
    expect(made).toMatchObject({ status: 201, body: { userName: email, active: false, name: { givenName: 'Ada' } } });
    expect(made.headers['content-type']).toContain('application/scim+json');
    expect(made.headers['location']).toMatch(new RegExp(`/scim/v2/Users/${made.body.id}$`));
    expect(made.text).not.toContain('Docent');
    const colleague = await sayYes(email);
    expect(await rolesAt(colleague, owning.organisationId)).toEqual(['STAFF']);
    expect((await found()).body).toMatchObject({ totalResults: 1, Resources: [{ id: made.body.id, active: true }] });
    const ended = patch({ op: 'Replace', path: 'active', value: 'False' });
    expect(await scim(secret, 'PATCH', `/Users/${made.body.id}`, { payload: ended })).toMatchObject({
      ...{ status: 200, body: { active: false } },
    });
    expect(await rolesAt(colleague, owning.organisationId)).toEqual([]);
    expect((await scim(secret, 'DELETE', `/Users/${made.body.id}`)).status).toBe(204);
    expect((await scim(secret, 'DELETE', `/Users/${made.body.id}`)).status).toBe(404);
  });

  it('does the same as Okta does', async () => {
    const owning = await someone('Wouter');
    const { secret } = await keyOf('Wouter');
    const email = anAddress();
    const user = {
      ...{ schemas: [USER], userName: email, name: { givenName: 'Ada', familyName: 'Bakker' } },
      ...{ emails: [{ primary: true, value: email, type: 'work' }], displayName: 'Ada Bakker', locale: 'nl-NL' },
      ...{ externalId: '00u1', groups: [], password: 'geheim', active: true },
    };
    const made = await scim(secret, 'POST', '/Users', { payload: user });
    expect(made.status).toBe(201);
    const colleague = await sayYes(email);
    const put = { ...user, id: made.body.id, name: { givenName: 'Ada', familyName: 'de Vries' } };
    expect(await scim(secret, 'PUT', `/Users/${made.body.id}`, { payload: put })).toMatchObject({
      ...{ status: 200, body: { active: true, name: { familyName: 'de Vries' } } },
    });
    expect(await scim(secret, 'GET', '/Users?startIndex=1&count=100')).toMatchObject({ body: { startIndex: 1 } });
    const ended = patch({ op: 'replace', value: { active: false } });
    expect(await scim(secret, 'PATCH', `/Users/${made.body.id}`, { payload: ended })).toMatchObject({
      ...{ status: 200, body: { active: false } },
    });
    expect(await rolesAt(colleague, owning.organisationId)).toEqual([]);
    const { name } = await ask<{ name: string }>(screens.MeDocument, {}, colleague);
    expect(name).toMatch(/^Youssef /);
  });

  it('changes what it calls someone, one part at a time, and withdraws nothing by that', async () => {
    const { secret } = await keyOf('Wouter');
    const made = await scim(secret, 'POST', '/Users', { payload: entraUser(anAddress()) });
    const change = (...operations: object[]) =>
      scim(secret, 'PATCH', `/Users/${made.body.id}`, { payload: patch(...operations) });
    const other = anAddress();
    const changed = await change(
      { op: 'Replace', path: 'name.familyName', value: 'de Vries' },
      { op: 'Add', path: 'displayName', value: 'Ada de Vries' },
      { op: 'Replace', path: 'emails[type eq "work"].value', value: other },
      { op: 'Replace', path: 'title', value: 'Docent' },
      { op: 'Replace', path: `${USER}:externalId`, value: 'e-9' },
    );
    expect(changed.body).toMatchObject({
      ...{ displayName: 'Ada de Vries', externalId: 'e-9', name: { givenName: 'Ada', familyName: 'de Vries' } },
      emails: [{ value: other }],
    });
    expect((await change({ op: 'remove', path: 'displayName' })).body).not.toHaveProperty('displayName');
    const asked: { answer: string | null }[] = await owner().query(
      `SELECT answer FROM identity.invitation WHERE email = $1`,
      [other],
    );
    expect(asked).toEqual([{ answer: null }]);
  });

  it('is told which version it changes, and changes no other', async () => {
    const { secret } = await keyOf('Wouter');
    const { body, headers } = await scim(secret, 'POST', '/Users', { payload: entraUser(anAddress()) });
    expect(headers['etag']).toBe('W/"1"');
    const change = (version: string) =>
      scim(secret, 'PATCH', `/Users/${body.id}`, {
        ...{ headers: { 'if-match': version }, payload: patch({ op: 'replace', path: 'displayName', value: 'A' }) },
      });
    expect([(await change('W/"1"')).status, (await change('W/"1"')).status, (await change('nonsense')).status]).toEqual(
      [...[200, 412, 412]],
    );
  });

  it('makes one of two who are told of at once', async () => {
    const { secret } = await keyOf('Wouter');
    const payload = entraUser(anAddress());
    const answers = await Promise.all([1, 2, 3].map(() => scim(secret, 'POST', '/Users', { payload })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      ...{ schemas: [ERROR], status: '409', scimType: 'uniqueness' },
    });
  });

  it('hears what it can ask', async () => {
    const { secret } = await keyOf('Wouter');
    const bodies = await Promise.all(
      ['/ServiceProviderConfig', '/ResourceTypes', '/ResourceTypes/User', '/Schemas', `/Schemas/${USER}`].map(
        async (path) => (await scim(secret, 'GET', path)).body,
      ),
    );
    expect(bodies).toMatchObject([
      { patch: { supported: true }, bulk: { supported: false }, etag: { supported: true } },
      { totalResults: 1, Resources: [{ endpoint: '/Users' }] },
      { name: 'User' },
      { totalResults: 1, Resources: [{ id: USER }] },
      { id: USER, attributes: expect.arrayContaining([expect.objectContaining({ name: 'userName', required: true })]) },
    ]);
  });

  it.each([
    ['no JSON', 'POST', '/Users', '{', 400, 'invalidSyntax'],
    ['no object', 'POST', '/Users', '[]', 400, 'invalidSyntax'],
    ['no schema', 'POST', '/Users', '{}', 400, 'invalidSyntax'],
    [
      'an attribute of nobody',
      'POST',
      '/Users',
      { schemas: [USER], userName: 'a@b.nl', wings: 2 },
      400,
      'invalidSyntax',
    ],
    ['no name', 'POST', '/Users', { schemas: [USER] }, 400, 'invalidValue'],
    ['no address', 'POST', '/Users', { schemas: [USER], userName: 'ada' }, 400, 'invalidValue'],
    ['another shape', 'POST', '/Users', { schemas: [USER], userName: { a: 1 } }, 400, 'invalidValue'],
    [
      'addresses that are none',
      'POST',
      '/Users',
      { schemas: [USER], userName: 'a@b.nl', emails: [null] },
      400,
      'invalidValue',
    ],
    [
      'half a character',
      'POST',
      '/Users',
      '{"schemas":["' + USER + '"],"userName":"a@b.nl","displayName":"\\ud800"}',
      400,
      'invalidValue',
    ],
    ['a body of a megabyte', 'POST', '/Users', JSON.stringify({ a: 'x'.repeat(1_000_000) }), 413, undefined],
    ['an unknown filter', 'GET', '/Users?filter=title%20pr', undefined, 400, 'invalidFilter'],
    ['a filter twice', 'GET', '/Users?filter=a&filter=b', undefined, 400, 'invalidFilter'],
    ['a page that is none', 'GET', '/Users?count=many', undefined, 400, 'invalidValue'],
    ['nothing that is here', 'GET', '/Bulk', undefined, 404, undefined],
    ['nothing at all', 'POST', '/Users/none', undefined, 404, undefined],
  ] as const)('is told what is wrong: %s', async (_, method, path, payload, status, scimType) => {
    const { secret } = await keyOf('Wouter');
    const answer = await scim(secret, method, path, { payload });
    expect({ ...answer.body }).toMatchObject({ schemas: [ERROR], status: String(status), detail: expect.any(String) });
    expect([answer.status, answer.body['scimType']]).toEqual([status, scimType]);
    expect(answer.headers['content-type']).toContain('application/scim+json');
  });

  it.each([
    ['invalidPath', { op: 'replace', path: 'wings', value: 2 }],
    ['invalidPath', { op: 'replace', path: 'emails[type eq "work" and primary eq true].value', value: 'a@b.nl' }],
    ['invalidPath', { op: 'replace', path: 7, value: 2 }],
    ['invalidSyntax', { op: 'move', path: 'displayName', value: 'a' }],
    ['invalidSyntax', null],
    ['invalidSyntax', { op: 'add', value: { wings: 2 } }],
    ['noTarget', { op: 'remove' }],
    ['invalidValue', { op: 'replace', path: 'active', value: 'perhaps' }],
    ['invalidValue', { op: 'remove', path: 'userName' }],
    ['invalidValue', { op: 'replace', path: 'emails', value: [{ value: 'no address' }] }],
  ] as const)('is told what is wrong with a change: %s of %j', async (scimType, operation) => {
    const { secret } = await keyOf('Wouter');
    const { body } = await scim(secret, 'POST', '/Users', { payload: entraUser(anAddress()) });
    const answer = await scim(secret, 'PATCH', `/Users/${body.id}`, { payload: patch(operation as object) });
    expect(answer.body).toMatchObject({ schemas: [ERROR], status: '400', scimType });
    expect((await scim(secret, 'GET', `/Users/${body.id}`)).body).toMatchObject({ meta: { version: 'W/"1"' } });
  });
});
