import type { FoundScimPerson } from '@academy/identity/core';
import { newId } from '@academy/platform/postgres';
import { PersonSchema, USER } from './person-schema';
import { patchIn, personIn } from './read-person';
import { ScimRefused } from './scim-refused';

const PATCH = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';
const at = new Date('2026-11-28T09:00:00Z');

const ada: FoundScimPerson = {
  ...{
    id: newId<'ScimPerson'>(),
    organisationId: 'o',
    userName: 'ada@school.nl',
    externalId: 'e-1',
    email: 'ada@school.nl',
  },
  ...{ givenName: 'Ada', familyName: 'Bakker', displayName: null, language: 'nl', accountId: null, version: 1 },
  ...{ createdAt: at, changedAt: at, roles: ['staff'] },
};

const patched = async (...Operations: readonly unknown[]) => patchIn({ schemas: [PATCH], Operations })(ada);

/** Why something is refused, by its keyword. */
async function refused(work: () => unknown): Promise<unknown> {
  try {
    return await work();
  } catch (refusal) {
    if (!(refusal instanceof ScimRefused)) throw refusal;
    return [refusal.status, refusal.scimType];
  }
}

describe('A person as SCIM tells', () => {
  it('is read as Entra ID and Okta write it, in whichever letters, and no more than is kept', () => {
    const body = {
      ...{
        schemas: [USER],
        USERNAME: 'Ada@School.nl',
        externalId: 'e-1',
        active: 'True',
        title: 'Docent',
        locale: 'nl-NL',
      },
      ...{ name: { formatted: 'Ada Bakker', givenName: 'Ada', familyName: 'Bakker' }, phoneNumbers: [{ value: '06' }] },
      ...{ emails: [{ value: 'A.Bakker@school.nl', type: 'work', primary: true }], displayName: null, groups: [] },
      'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': { department: 'Techniek' },
    };
    expect(personIn(body)).toEqual({
      ...{ userName: 'Ada@School.nl', externalId: 'e-1', email: 'a.bakker@school.nl', active: true, language: 'nl' },
      ...{ givenName: 'Ada', familyName: 'Bakker', displayName: null },
    });
  });

  it('is refused with the keyword of what is wrong', async () => {
    for (const [body, keyword] of [
      [[], 'invalidSyntax'],
      [null, 'invalidSyntax'],
      [{}, 'invalidSyntax'],
      [{ schemas: [PATCH], userName: 'a' }, 'invalidSyntax'],
      [{ schemas: [USER], userName: 'a', wings: 2 }, 'invalidSyntax'],
      [{ schemas: [USER] }, 'invalidValue'],
      [{ schemas: [USER], userName: { a: 1 } }, 'invalidValue'],
      [{ schemas: [USER], userName: ['a'] }, 'invalidValue'],
      [{ schemas: [USER], userName: 'a', active: 'perhaps' }, 'invalidValue'],
      [{ schemas: [USER], userName: 'a', name: 'Ada' }, 'invalidValue'],
      [{ schemas: [USER], userName: 'a', emails: 'a@b.nl' }, 'invalidValue'],
      [{ schemas: [USER], userName: 'a', emails: [null] }, 'invalidValue'],
    ] as const)
      expect([body, await refused(() => personIn(body))]).toEqual([body, [400, keyword]]);
  });

  it('has what the academy keeps in its description', () => {
    const { attributes } = JSON.parse(JSON.stringify(PersonSchema.definition.describe())) as {
      attributes: { name: string }[];
    };
    expect(attributes.map(({ name }) => name)).toEqual([
      ...['userName', 'name', 'displayName', 'preferredLanguage', 'active', 'emails'],
    ]);
  });
});

describe('A change as SCIM tells', () => {
  it('is of what it names, and of nothing else', async () => {
    const { roles: _roles, version: _version, ...rest } = ada;
    const { id: _id, organisationId: _o, accountId: _a, createdAt: _c, changedAt: _d, ...details } = rest;
    expect(await patched({ op: 'Replace', path: 'name.familyName', value: 'de Vries' })).toEqual({
      ...{ ...details, familyName: 'de Vries', active: undefined },
    });
    expect(await patched({ op: 'replace', path: 'title', value: 'Docent' })).toEqual({ ...details, active: undefined });
  });

  it.each([
    [{ op: 'Replace', path: 'active', value: 'False' }],
    [{ op: 'replace', value: { active: false } }],
    [{ op: 'replace', path: 'active', value: false }],
    [{ op: 'add', path: `${USER}:active`, value: false }],
    [{ op: 'Replace', value: { Active: 'false' } }],
  ])('ends somebody by %j', async (operation) => {
    expect(await patched(operation)).toMatchObject({ active: false, userName: 'ada@school.nl' });
  });

  it('may be of parts without a path, and of an address by its kind', async () => {
    const value = { 'name.givenName': 'A.', 'name.familyName': 'de Vries', displayName: 'A. de Vries' };
    expect(await patched({ op: 'Add', value })).toMatchObject({
      ...{ givenName: 'A.', familyName: 'de Vries', displayName: 'A. de Vries' },
    });
    const address = { op: 'Replace', path: 'emails[type eq "work"].value', value: 'b@school.nl' };
    expect(await patched(address)).toMatchObject({ email: 'b@school.nl' });
    expect(await patched({ op: 'remove', path: 'externalId' })).toMatchObject({ externalId: null });
  });

  it.each([
    ['invalidPath', { op: 'replace', path: 'wings', value: 2 }],
    ['invalidPath', { op: 'replace', path: 'name.wings', value: 2 }],
    ['invalidPath', { op: 'replace', path: 'emails[type eq "work" and primary eq true].value', value: 'a@b.nl' }],
    ['invalidPath', { op: 'replace', path: `emails[type eq "${'\\a'.repeat(50)}`, value: 'a@b.nl' }],
    ['invalidPath', { op: 'replace', path: 7, value: 2 }],
    ['invalidSyntax', { op: 'move', path: 'displayName', value: 'a' }],
    ['invalidSyntax', null],
    ['invalidSyntax', { op: 'add', value: { wings: 2 } }],
    ['noTarget', { op: 'remove' }],
    ['invalidValue', { op: 'add', value: 'text' }],
    ['invalidValue', { op: 'replace', path: 'active', value: 'perhaps' }],
    ['invalidValue', { op: 'replace', path: 'emails', value: 'a@b.nl' }],
  ])('is refused as %s: %j', async (keyword, operation) => {
    expect(await refused(() => patched(operation))).toEqual([400, keyword]);
  });

  it('is refused where it is none', async () => {
    for (const body of [
      {},
      { schemas: [USER], Operations: [] },
      { schemas: [PATCH] },
      { schemas: [PATCH], Operations: [] },
    ])
      expect(await refused(() => patchIn(body))).toEqual([400, 'invalidSyntax']);
  });
});
