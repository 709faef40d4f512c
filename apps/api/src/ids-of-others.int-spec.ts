import type { AccountId, Role, TeacherId } from '@academy/contracts/identity';
import { noRoles, rolesAt, type OrganisationKind } from '@academy/identity/core';
import { isUuid } from '@academy/platform/graphql';
import { newId } from '@academy/platform/postgres';
import { tables } from '@academy/composition';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { DataSource } from 'typeorm';
import { plantPerson } from '../../../libs/composition/src/testing/planted-person';
import { anEnrolmentIn } from '../../../libs/enrolment/server/src/testing';
import { Argon2Passwords } from '../../../libs/identity/server/src/sessions/passwords';
import { SessionStore } from '../../../libs/identity/server/src/sessions/session-store';
import { anApi } from './testing/an-api';
import { fieldsWithIds, type FieldWithIds } from './testing/calls-with-ids';
import { idsOf, rowsNow, someOfEach, type IdOfOthers } from './testing/ids-of-others';

/** Whose ids are tried. */
const THEIRS = 'zeelandpro';

interface Asker {
  readonly role: string;
  readonly accountId: AccountId | undefined;
  readonly organisation: string;
  /** What the admission of a field may say that lets them in. */
  readonly admitted: readonly string[];
  /** Those who decide for all organisations may tell apart what they decide about. */
  readonly decides: readonly string[];
}

let api: Awaited<ReturnType<typeof anApi>>;
let owner: DataSource;
let fields: readonly FieldWithIds[];
let theirs: readonly IdOfOthers[];
const isTheirs = new Set<string>();
beforeAll(async () => {
  api = await anApi();
  owner = await api.database.as('owner');
  fields = fieldsWithIds(api.app.get(GraphQLSchemaHost, { strict: false }).schema);
  // Everyone knows their own password here, and looking at one costs nothing.
  api.app.get(Argon2Passwords, { strict: false }).matches = async () => true;
  theirs = await everythingOfThem();
  for (const { id } of theirs) isTheirs.add(id);
});
afterAll(() => api.close());

/** People of an organisation with a row in every table, and all ids that belong to it and them. */
async function everythingOfThem(): Promise<readonly IdOfOthers[]> {
  const planted = { accountId: newId<'Account'>(), teacherId: newId<'Teacher'>(), email: `${newId()}@voorbeeld.nl` };
  await plantPerson(owner, tables, planted);
  const atTheirs = `SET organisation_id = $1, role = 'trainer'`;
  await owner.query(`UPDATE identity.membership ${atTheirs} WHERE account_id = $2`, [THEIRS, planted.accountId]);
  await owner.query(`UPDATE identity.invitation ${atTheirs} WHERE email = $2`, [THEIRS, planted.email]);
  const learner = await anAccount('teacher of theirs', [[THEIRS, 'staff']], true);
  const [edition]: { moduleSlug: string; versionId: string; editionId: string; organisationId: string }[] =
    await owner.query(
      `SELECT v.slug AS "moduleSlug", v.id AS "versionId", e.id AS "editionId", m.organisation_id AS "organisationId"
         FROM catalogue.module_version v JOIN catalogue.edition e ON e.version_id = v.id
         JOIN catalogue.module m ON m.version_id = v.id WHERE m.organisation_id = $1 LIMIT 1`,
      [THEIRS],
    );
  await anEnrolmentIn(owner, { ...edition, teacherId: learner.teacherId! });
  const people: { id: string; teacherId: string | null; email: string }[] = await owner.query(
    `SELECT a.id, a.teacher_id AS "teacherId", a.email FROM identity.account a
       JOIN identity.membership m ON m.account_id = a.id WHERE m.organisation_id = $1`,
    [THEIRS],
  );
  return idsOf(owner, [
    THEIRS,
    ...people.flatMap(({ id, teacherId, email }) => [id, email, ...(teacherId ? [teacherId] : [])]),
  ]);
}

async function anAccount(name: string, roles: readonly (readonly [string, Role])[], isTeacher: boolean) {
  const accountId = newId<'Account'>();
  const teacherId: TeacherId | null = isTeacher ? newId<'Teacher'>() : null;
  await owner.query(
    `INSERT INTO identity.account (id, teacher_id, email, name, password_hash, language) VALUES ($1, $2, $3, $4, 'x', 'nl')`,
    [accountId, teacherId, `${accountId}@voorbeeld.nl`, name],
  );
  for (const [organisation, role] of roles)
    await owner.query(
      `INSERT INTO identity.membership (id, account_id, organisation_id, role, from_day) VALUES ($1, $2, $3, $4, '2020-01-01')`,
      [newId(), accountId, organisation, role],
    );
  return { accountId, teacherId };
}

async function organisationOf(...kinds: readonly OrganisationKind[]): Promise<string> {
  const [found]: { id: string }[] = await owner.query(
    `SELECT id FROM identity.organisation WHERE kind = ANY($1) AND id <> $2 ORDER BY id LIMIT 1`,
    [kinds, THEIRS],
  );
  return found!.id;
}

const decidingRoles = rolesAt('academy').filter((role) => !rolesAt('school').includes(role));

async function anAsker(role: Role | 'teacher' | 'visitor'): Promise<Asker> {
  const decides = decidingRoles.filter((one) => one === role);
  const organisation = await organisationOf(
    ...(decides.length > 0 ? (['academy'] as const) : (['school', 'company'] as const)),
  );
  if (role === 'visitor') return { role, accountId: undefined, organisation, admitted: ['anyone'], decides: [] };
  const roles: readonly (readonly [string, Role])[] = role === 'teacher' ? [] : [[organisation, role]];
  const { accountId } = await anAccount(role, roles, role === 'teacher');
  return { role, accountId, organisation, admitted: ['anyone', 'signedIn', role], decides };
}

/** Asks with ids in some slots; answers the body without these ids, and without what is new each time. */
async function bodyOf(field: FieldWithIds, asker: Asker, cookie: Cookie, given: Readonly<Record<string, string>>) {
  const variables = field.variables(given);
  const { payload, cookies, statusCode } = await api.app.inject({
    ...{ method: 'POST', url: '/graphql', payload: { query: field.document, variables } },
    headers: asker.accountId ? { cookie: `academy=${await cookie.of(asker.accountId)}` } : {},
  });
  cookie.take(cookies);
  // A key counts once for whoever sent it, which is not what is tried here.
  if ('idempotencyKey' in variables)
    await owner.query(`DELETE FROM identity.used_key WHERE account_id = $1`, [asker.accountId]);
  return `${statusCode} ${Object.values(given)
    .reduce((body, id) => body.replaceAll(id, 'ID'), payload)
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}/g, (id) => (isTheirs.has(id) ? id : 'NEW'))
    .replace(/"requestId":"[^"]+"/g, '"requestId":"NEW"')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+(Z|\+00:00)/g, 'WHEN')}`;
}

/** A session for as long as it goes on, and then the one that took its place. */
class Cookie {
  private token: string | undefined;

  async of(accountId: AccountId): Promise<string> {
    this.token ??= (await api.app.get(SessionStore, { strict: false }).open(accountId, 'strong')).token;
    return this.token;
  }

  take(cookies: readonly { readonly name: string; readonly value: string }[]): void {
    this.token = cookies.find(({ name }) => name === 'academy')?.value ?? this.token;
  }
}

/** Where two bodies part. */
function difference(one: string, other: string): string {
  let at = 0;
  while (one[at] === other[at]) at += 1;
  return `${one.slice(at - 40, at + 80)} <> ${other.slice(at - 40, at + 80)}`;
}

/** One that is nobody's, of the same form: what no id can be is told as such. */
const likeThat = (id: string): string => (isUuid(id) ? newId() : `nergens-${newId()}`);

/**
 * What is nobody's is there for everyone: only what is kept for a role at an organisation may not tell it apart. And what is of
 * an address is shown by knowing its id, to whoever has no account yet.
 */
const mayTellApart = ({ isOfPeople, isOfAddress }: IdOfOthers, { admission }: FieldWithIds): boolean =>
  isOfPeople
    ? isOfAddress && admission.includes('anyone')
    : admission.every((one) => ['anyone', 'signedIn', 'teacher'].includes(one));

/** What tells an id of theirs from one that is nobody's, in one place of one field. */
async function toldBy(field: FieldWithIds, asker: Asker, slot: string, others: Readonly<Record<string, string>>) {
  const cookie = new Cookie();
  const ask = (id: string) => bodyOf(field, asker, cookie, { ...others, [slot]: id });
  const usuals = new Map<boolean, string>();
  const told: string[] = [];
  for (const one of triedOn(field, asker)) {
    let usual = usuals.get(isUuid(one.id)) ?? (await ask(likeThat(one.id)));
    const body = await ask(one.id);
    // What was asked before may have counted: looked at once more, as things are now.
    if (body !== usual) usual = await ask(likeThat(one.id));
    usuals.set(isUuid(one.id), usual);
    if (body !== usual) told.push(`${field.name}(${slot}) of ${one.place}: ${difference(body, usual)}`);
  }
  return told;
}

/** More where a field is kept for who asks, and one where nobody looks at an id before it is refused. */
function triedOn(field: FieldWithIds, { role, admitted }: Asker): readonly IdOfOthers[] {
  const { admission } = field;
  const ids = someOfEach(theirs, admission.includes(role) ? 2 : 1).filter((one) => !mayTellApart(one, field));
  return admission.some((one) => admitted.includes(one)) ? ids : ids.slice(0, 1);
}

describe.each(['visitor', 'teacher', ...(Object.keys(noRoles) as Role[])] as const)('A %s', (role) => {
  it('cannot tell an id of another organisation from one that does not exist, nor change what is theirs', async () => {
    const asker = await anAsker(role);
    const before = await rowsNow(owner, theirs);
    expect(before.length).toBeGreaterThan(tables.length / 2);
    const told: string[] = [];
    for (const field of fields.filter(({ admission }) => !asker.decides.some((one) => admission.includes(one))))
      for (const slot of field.slots)
        for (const others of besides(field, slot, asker)) told.push(...(await toldBy(field, asker, slot, others)));
    expect(told).toEqual([]);
    expect((await rowsNow(owner, theirs)).filter((row) => !before.includes(row))).toEqual([]);
  });
});

/** At one's own organisation, and at theirs, where a field asks which one. */
const besides = ({ slots }: FieldWithIds, slot: string, { organisation }: Asker): readonly Record<string, string>[] =>
  slots.includes('organisation') && slot !== 'organisation' ? [{ organisation }, { organisation: THEIRS }] : [{}];
