import { readFileSync } from 'node:fs';
import { CallerOf } from '@academy/platform/graphql';
import { newId } from '@academy/platform/postgres';
import { ModulesContainer } from '@nestjs/core';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { anApi } from './testing/an-api';

const schema = buildSchema(readFileSync('apps/api/schema.graphql', 'utf8'));
const fields = [schema.getMutationType(), schema.getQueryType()].flatMap((root) => Object.values(root!.getFields()));

/** Every refusal with which a field may answer. */
const said = fields.flatMap((field) => {
  const answer = getNamedType(field.type);
  const members = isUnionType(answer) ? answer.getTypes() : [];
  return members
    .filter((type) => 'message' in type.getFields())
    .map(({ name }) => ({ field, refusal: name, name: `${field.name}: ${name}` }));
});

/** Where the domain says it more exactly than the schema. */
const domainNames: Readonly<Record<string, readonly string[]>> = {
  NoEntryTestNow: ['NoEntryTest', 'EntryTestLater'],
  SignOffBuiltOn: ['BuiltOn'],
  InvalidInput: [
    ...['InvalidInput', 'ReasonMissing', 'TextMissingOrTooLong', 'NotTheQuestion', 'UnknownOption', 'NoSuchText'],
    ...['NoSuchQuiz', 'AnswersDoNotFit', 'HasContent', 'ReasonDoesNotFit', 'HoursDoNotFit', 'FaultsFound'],
  ],
};

/** All that a refusal may have beside its name. */
const data = {
  ...{
    faults: [],
    slugs: ['a'],
    slug: 'a',
    modules: [],
    reasons: [],
    reason: 'CLOSED',
    lacks: null,
    most: 3,
    needed: 5,
  },
  ...{ closedOn: '2026-11-01', start: '2026-12-24', from: '2026-12-24', until: new Date(), tryAgainAt: new Date() },
  ...{ hours: 41.5, hoursBudget: 40, retryAfterSeconds: 5, editionId: 'e', competenceId: 'c', enrolment: {}, path: {} },
};

function anyOf(type: GraphQLInputType): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [];
  if (isEnumType(bare)) return bare.getValues()[0]?.name;
  if (isInputObjectType(bare)) return anything(Object.values(bare.getFields()));
  return { Boolean: true, Int: 1, Float: 1, Day: '2026-11-27', ID: newId() }[getNamedType(bare).name] ?? 'tekst';
}
const anything = (inputs: readonly { name: string; type: GraphQLInputType; defaultValue?: unknown }[]) =>
  Object.fromEntries(
    inputs.filter(({ type }) => getNullableType(type) !== type).map(({ name, type }) => [name, anyOf(type)]),
  );

let api: Awaited<ReturnType<typeof anApi>>;
let decided: object;
let kind: string;
beforeAll(async () => {
  api = await anApi();
  api.app.get(CallerOf, { strict: false }).request = async () => ({
    ...{ accountId, teacherId: newId(), organisationId: newId(), schoolId: newId() },
    kind,
  });
  // What is decided is of no matter here, only how it is said: every use case decides the same.
  const parts = [...api.app.get(ModulesContainer).values()].flatMap(({ providers }) => [...providers.values()]);
  for (const instance of parts.map((part) => part.instance as object | undefined))
    if (instance && 'execute' in instance)
      for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(instance)))
        if (name !== 'constructor') Object.assign(instance, { [name]: async () => decided });
});
afterAll(() => api.close());

/** A teacher twice: the second time a key was used before. */
const kinds = ['teacher', 'companyAuthor', 'curator', 'teacher'];
const accountId = newId();
/** Said of the key of a request, before any use case is asked. */
const oneKey = newId();

/** The refusal as a field of the API says it to whoever asks in a language; undefined when no decision leads to it. */
async function messageOf(field: GraphQLField<unknown, unknown>, refusal: string, language: string) {
  const variables = anything(field.args);
  const idempotencyKey = refusal === 'IdempotencyKeyReused' ? { idempotencyKey: oneKey } : {};
  const given = field.args.filter(({ name }) => name in variables);
  const list = (of: (name: string, type: string) => string) =>
    given.length > 0 ? `(${given.map(({ name, type }) => of(name, String(type))).join(', ')})` : '';
  const root = schema.getMutationType()?.getFields()[field.name] ? 'mutation' : 'query';
  const query = `${root} ${list((name, type) => `$${name}: ${type}`)} {
    ${field.name}${list((name) => `${name}: $${name}`)} { __typename ... on ${refusal} { message } }
  }`;
  for (const name of [refusal, ...(domainNames[refusal] ?? [])])
    for (kind of kinds) {
      decided = { kind: name, ...data };
      const headers = { 'accept-language': language };
      const payload = { query, variables: { ...anything(field.args), ...idempotencyKey } };
      const { payload: text } = await api.app.inject({ method: 'POST', url: '/graphql', headers, payload });
      const answer = (JSON.parse(text) as { data?: Record<string, { __typename: string; message?: string } | null> })
        .data?.[field.name];
      if (answer?.__typename === refusal) return answer.message;
    }
  return undefined;
}

describe('A refusal, whatever field answers with it', () => {
  it('is one of many', () => expect(said.length).toBeGreaterThan(70));

  it.each(said)('is said in the language that is asked for: $name', async ({ field, refusal }) => {
    const [dutch, english, other] = [
      await messageOf(field, refusal, 'nl-NL, en;q=0.5'),
      await messageOf(field, refusal, 'en-GB, nl;q=0.5'),
      await messageOf(field, refusal, 'de, fr;q=0.5'),
    ];
    expect(dutch).toMatch(/^[A-Z].+[.]$/);
    expect(english).toMatch(/^[A-Z].+[.]$/);
    expect(other).toBe(dutch);
    expect(english).not.toBe(dutch);
    for (const text of [dutch, english]) expect(text).not.toMatch(/[{}]|undefined|null|NaN/);
  });
});
