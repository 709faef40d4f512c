import { readFileSync } from 'node:fs';
import { noRoles, roles } from '@academy/identity/core';
import { CallerOf } from '@academy/platform/graphql';
import { actsFor, newId } from '@academy/platform/postgres';
import { ModulesContainer } from '@nestjs/core';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
} from 'graphql';
import { anApi } from './testing/an-api';

type Field = GraphQLField<unknown, unknown>;

const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));
const changes = schema.getMutationType()!.getFields();
const fields = [...Object.values(changes), ...Object.values(schema.getQueryType()!.getFields())];

/** Every refusal of every union, and the fields that answer with that union. */
const said = Object.values(schema.getTypeMap())
  .filter((type) => isUnionType(type))
  .flatMap((union) =>
    union
      .getTypes()
      .filter((type) => type.getInterfaces().some(({ name }) => name === 'Refusal'))
      .map((type) => ({
        name: `${union.name}: ${type.name}`,
        refusal: type,
        fields: fields.filter((field) => getNamedType(field.type) === union),
      })),
  );

/** Names of the domain for what the schema says in one word. */
const domainNames: Readonly<Record<string, readonly string[]>> = {
  NoEntryTestNow: ['NoEntryTest', 'EntryTestLater'],
  SignOffBuiltOn: ['BuiltOn'],
  InvalidInput: [
    ...['ReasonMissing', 'TextMissingOrTooLong', 'NotTheQuestion', 'NoSuchText', 'NoSuchQuiz', 'AnswersDoNotFit'],
    ...['HasContent', 'ReasonDoesNotFit', 'HoursDoNotFit', 'ReasonMissingOrTooLong'],
  ],
};

/** What a decision has beside its name, whichever it is. */
const facts = {
  ...{ faults: [], slugs: ['a'], slug: 'a', modules: [], reasons: [], reason: 'CLOSED', most: 3, needed: 5 },
  ...{ closedOn: '2026-11-01', start: '2026-12-24', from: '2026-12-24', until: new Date(), tryAgainAt: new Date() },
  ...{ hours: 41.5, hoursBudget: 40, retryAfterSeconds: 5, editionId: 'e' },
};
/** Tells a use case's answer apart by being there, so only where the schema has it. */
const things: Readonly<Record<string, object>> = { path: {}, enrolment: { id: newId(), state: 'enrolled' } };

function decisionsOf(refusal: GraphQLObjectType): object[] {
  const here = Object.entries(things).filter(([name]) => name in refusal.getFields());
  return [refusal.name, ...(domainNames[refusal.name] ?? [])].map((kind) => ({
    ...{ kind, ...facts },
    ...Object.fromEntries(here),
  }));
}

/** As little as an input may be. */
function anyOf(type: GraphQLInputType): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [];
  if (isEnumType(bare)) return bare.getValues()[0]?.name;
  if (isInputObjectType(bare))
    return Object.fromEntries(
      Object.values(bare.getFields())
        .filter(isRequiredInputField)
        .map((field) => [field.name, anyOf(field.type)]),
    );
  return { Boolean: true, Int: 1, Float: 1, Day: '2026-11-27', ID: newId() }[getNamedType(bare).name] ?? 'tekst';
}

let api: Awaited<ReturnType<typeof anApi>>;
let accountId: string;
let decided: object;
beforeAll(async () => {
  api = await anApi();
  const owner = await api.database.as('owner');
  [{ id: accountId }] = await owner.query<[{ id: string }]>('SELECT id FROM identity.account LIMIT 1');
  api.app.get(CallerOf, { strict: false }).request = async () => {
    const caller = { accountId, teacherId: newId(), worksAs: noRoles, standings: new Set(['teacher', ...roles]) };
    actsFor(caller);
    return caller;
  };
  // What is decided is of no matter here, only how it is said: every use case decides the same.
  for (const part of [...api.app.get(ModulesContainer).values()].flatMap(({ providers }) => [...providers.values()])) {
    const instance: unknown = part.instance;
    if (typeof instance !== 'object' || instance === null) continue;
    if ('execute' in instance)
      for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(instance)))
        if (name !== 'constructor') Object.assign(instance, { [name]: async () => decided });
    if (part.name === 'PathPresenter') Object.assign(instance, { present: async () => ({}) });
    if (part.name === 'PresentDrafts') Object.assign(instance, { one: async () => ({}) });
  }
});
afterAll(() => api.close());

async function answerOf(field: Field, refusal: string, language: string, idempotencyKey: string) {
  const given = field.args.filter((one) => one.name !== 'first');
  const variables = Object.fromEntries(given.map(({ name, type }) => [name, anyOf(type)]));
  if ('idempotencyKey' in variables) variables['idempotencyKey'] = idempotencyKey;
  const list = (of: (name: string, type: string) => string) =>
    given.length > 0 ? `(${given.map(({ name, type }) => of(name, String(type))).join(', ')})` : '';
  const query = `${field.name in changes ? 'mutation' : 'query'} ${list((name, type) => `$${name}: ${type}`)} {
    ${field.name}${list((name) => `${name}: $${name}`)} { __typename ... on ${refusal} { message } }
  }`;
  const { payload } = await api.app.inject({
    ...{ method: 'POST', url: '/graphql', headers: { 'accept-language': language } },
    payload: { query, variables },
  });
  const { data } = JSON.parse(payload) as {
    data?: Record<string, { __typename: string; message?: string } | null> | null;
  };
  return data?.[field.name];
}

/** The message of a refusal for whoever asks in a language; undefined when no field answers with it. */
async function messageOf({ refusal, fields }: (typeof said)[number], language: string) {
  const key = newId();
  for (const field of fields)
    for (decided of decisionsOf(refusal))
      // The same key is refused the second time; one that is blank, each time.
      for (const idempotencyKey of [key, key, ' ']) {
        const answer = await answerOf(field, refusal.name, language, idempotencyKey);
        if (answer?.__typename === refusal.name) return answer.message;
      }
  return undefined;
}

describe('A refusal', () => {
  it('is one of many in the schema', () => expect(said.length).toBeGreaterThan(70));

  it.each(said)('is said in the language that is asked for, in Dutch where we do not speak it: $name', async (one) => {
    const [dutch, english] = [await messageOf(one, 'nl-NL, en;q=0.5'), await messageOf(one, 'en-GB, nl;q=0.5')];
    expect([dutch, english]).toEqual([expect.stringMatching(/^\p{Lu}.+\.$/u), expect.stringMatching(/^\p{Lu}.+\.$/u)]);
    expect(english).not.toBe(dutch);
    expect(`${dutch} ${english}`).not.toMatch(/[{}]|undefined|null|NaN|Invalid Date/);
    expect(await messageOf(one, 'de, fr;q=0.5')).toBe(dutch);
  });
});
