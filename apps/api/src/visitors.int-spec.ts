import { toldPages } from '@academy/composition';
import { inLanguage } from '@academy/platform/language';
import type { TellsPage } from '@academy/platform/pages';
import { withRequestId } from '@academy/platform/postgres';
import { statementsOf } from '@academy/testkit';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import * as screens from '../../../libs/gql/src/generated/graphql';
import { anApi } from './testing/an-api';

let api: Awaited<ReturnType<typeof anApi>>;
let schema: GraphQLSchema;
beforeAll(async () => {
  api = await anApi({ demo: true });
  schema = api.app.get(GraphQLSchemaHost, { strict: false }).schema;
});
afterAll(() => api.close());

type Field = GraphQLField<unknown, unknown>;
const isForAnyone = ({ extensions }: Field): boolean =>
  (extensions['admission'] as readonly string[] | undefined)?.includes('anyone') ?? true;

const rootFields = (): (readonly ['query' | 'mutation', Field])[] => [
  ...Object.values(schema.getQueryType()!.getFields()).map((field) => ['query', field] as const),
  ...Object.values(schema.getMutationType()!.getFields()).map((field) => ['mutation', field] as const),
];

/** What must be given, in the plainest form that the schema allows. */
function valueOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return valueOf(type.ofType);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(isRequiredInputField);
    return `{ ${required.map((field) => `${field.name}: ${valueOf(field.type)}`).join(', ')} }`;
  }
  if (type.name === 'Boolean') return 'true';
  if (type.name === 'Day') return '"2026-11-28"';
  return ['Int', 'Float'].includes(type.name) ? '1' : '"x"';
}

function questionFor([kind, field]: readonly ['query' | 'mutation', Field]): string {
  const given = field.args.filter(isRequiredArgument).map(({ name, type }) => `${name}: ${valueOf(type)}`);
  const leaf = isLeafType(getNamedType(field.type));
  return `${kind} { ${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${leaf ? '' : '{ __typename }'} }`;
}

async function codesOf(query: string): Promise<readonly string[]> {
  const { payload } = await api.app.inject({ method: 'POST', url: '/graphql', payload: { query } });
  const { errors = [] } = JSON.parse(payload) as { errors?: { extensions: { code: string } }[] };
  return errors.map(({ extensions }) => extensions.code);
}

describe('Whoever is not signed in', () => {
  it('is told so by every question and change that is not for anyone, before anything is looked up', async () => {
    const refused = rootFields().filter(([, field]) => !isForAnyone(field));
    expect(refused.length).toBeGreaterThan(60);
    for (const one of refused) {
      let codes: readonly string[] = [];
      const sent = await statementsOf(async () => void (codes = await codesOf(questionFor(one))));
      expect([one[1].name, codes, sent]).toEqual([one[1].name, ['UNAUTHENTICATED'], []]);
    }
  });

  it('is not told so by what is for anyone', async () => {
    for (const one of rootFields().filter(([, field]) => isForAnyone(field)))
      expect([one[1].name, await codesOf(questionFor(one))]).not.toEqual([one[1].name, ['UNAUTHENTICATED']]);
  });

  it('can see these things, and nothing of anyone', () => {
    const seen = new Set<string>();
    const look = (type: GraphQLNamedType): void => {
      if (seen.has(type.name) || isLeafType(type)) return;
      seen.add(type.name);
      if (isUnionType(type)) type.getTypes().forEach(look);
      if (isObjectType(type))
        for (const field of Object.values(type.getFields())) if (isForAnyone(field)) look(getNamedType(field.type));
    };
    const fields = Object.values(schema.getQueryType()!.getFields()).filter(isForAnyone);
    fields.forEach(({ type }) => look(getNamedType(type)));
    const offer = [
      ...['DomainCount', 'Edition', 'FormCount', 'HoursCount', 'Module', 'ModuleConnection', 'ModuleEdge'],
      ...['OfferFacets', 'OfferedEdition', 'Organisation', 'OrganisationCount', 'OrganisationOffer', 'Outcome'],
      ...['PageInfo', 'Prerequisite', 'RegionCount', 'SectorCount', 'StartCount', 'WithoutOne'],
    ];
    const framework = ['Competence', 'CompetenceDomain', 'Framework', 'LevelAnchor', 'LevelName', 'LocalText'];
    // Who is signed in, which is nobody; a certificate, by the code that its holder gave; an invitation, by the link in its
    // mail; the people of a demo; with whom else one may sign in.
    const people = [
      'CertifiedOutcome',
      'DemoAccount',
      'Me',
      'PublicCertificate',
      'ReceivedInvitation',
      'SignInProvider',
      'Workplace',
    ];
    expect([...seen].sort()).toEqual([...offer, ...framework, ...people].sort());
  });
});

/** As a page asks what it shows: some in the moment in which is asked who is there, then the rest. */
async function inRequests(...requests: readonly (readonly (readonly [{ toString(): string }, object?])[])[]) {
  for (const asked of requests) {
    const payload = asked.map(([document, variables = {}]) => ({ query: document.toString(), variables }));
    const answer = await api.app.inject({ method: 'POST', url: '/graphql', payload });
    const answers = JSON.parse(answer.payload) as { errors?: { extensions: { code: string } }[] }[];
    const codes = answers.flatMap(({ errors = [] }) => errors.map(({ extensions }) => extensions.code));
    expect(codes.filter((code) => code !== 'UNAUTHENTICATED')).toEqual([]);
  }
}

const slug = 'mod-sam-01';
const first = [
  [screens.MeDocument],
  [screens.NoticesDocument, { first: 8 }],
  [screens.FrameworkNamesDocument],
] as const;

describe('Statements of what a visitor sees', () => {
  const ofModule = [[screens.ModulePageDocument, { slug }]] as const;
  const ofOffer = [[screens.ModulesDocument], [screens.OfferFacetsDocument, { organisations: 8 }]] as const;
  const ofOrganisation = [
    [screens.OrganisationPageDocument, { id: 'lichtlijn' }],
    [screens.ModulesDocument, { filter: { organisationId: ['lichtlijn'] }, sort: 'SOONEST' }],
  ] as const;

  it.each([
    ['the offer', ofOffer],
    ['a module', ofModule],
    ['an organisation', ofOrganisation],
  ])('of %s: at most four', async (_, asked) => {
    const look = () => inRequests(first, asked);
    await look();
    expect((await statementsOf(look)).length).toBeLessThanOrEqual(4);
  });

  it('of a page that is told without JavaScript: at most three', async () => {
    const params: Readonly<Record<string, string>> = { slug, id: 'lichtlijn' };
    expect(toldPages).toHaveLength(3);
    for (const { path, teller } of toldPages) {
      const tells: TellsPage = api.app.get(teller as never, { strict: false });
      const tell = () => inLanguage('nl', () => withRequestId('told', () => tells.tell(params)));
      expect([path, (await tell()).status]).toEqual([path, 200]);
      expect((await statementsOf(tell)).length).toBeLessThanOrEqual(3);
    }
  });
});
