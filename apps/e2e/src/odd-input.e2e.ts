import { readFile } from 'node:fs/promises';
import { buildSchema } from 'graphql';
import { startDemo, type Parts } from './support/processes';
import { Client } from './support/client';
import { oddRequests, type Known } from './support/odd-documents';
import { askForPlace, contentOf, editionOf } from './support/story';

let academy: Parts;
beforeAll(async () => (academy = await startDemo()));
afterAll(() => academy.stop());

const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${academy.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

const people = [
  'marit@demo.invalid',
  'bedrijf@demo.invalid',
  'school@demo.invalid',
  'curator@demo.invalid',
  'assessor@demo.invalid',
  'schoolleider@demo.invalid',
];

describe('A request', () => {
  it('asks a few things at most, and never to be told later', async () => {
    const aliases = (count: number, field: string) =>
      `{ ${Array.from({ length: count }, (_, n) => `a${n}: ${field}`).join(' ')} }`;
    for (const query of [
      aliases(330, 'cities { name }'),
      aliases(40, 'modules(first: 100) { totalCount }'),
      aliases(98, 'publicCertificate(serial: "x") { holderName }'),
      `{ modules(first: 100) { ${Array.from({ length: 140 }, (_, n) => `e${n}: edges { node { slug hours } }`).join(' ')} } }`,
      'subscription { a }',
    ]) {
      const response = await post(JSON.stringify({ query }));
      expect({ query: query.slice(0, 40), status: response.status }).toEqual({
        query: query.slice(0, 40),
        status: 400,
      });
    }
  });

  it('searches with a text that a person types, and nobody waits for a longer one', async () => {
    const query = 'query($text: String!) { modules(filter: { text: $text }) { totalCount } }';
    expect((await post(JSON.stringify({ query, variables: { text: 'a b '.repeat(220_000) } }))).status).toBe(413);
    const answer = await (await post(JSON.stringify({ query, variables: { text: 'a b '.repeat(51) } }))).text();
    expect(answer).toContain('filter.text: hoogstens 200 tekens');
    const most = await (await post(JSON.stringify({ query, variables: { text: 'a b '.repeat(50) } }))).text();
    expect(most).toContain('totalCount');
  });

  it('with NUL or half a character in it is refused, however that is written', async () => {
    const query = 'query($slug: ID!) { module(slug: $slug) { slug } }';
    const bodies = [
      { query, variables: { slug: 'a\u0000b' } },
      { query, variables: { slug: 'a\ud800b' } },
      { query: '{ module(slug: "a\\u0000b") { slug } }' },
      { query: '{ module(slug: "a\\u{0}b") { slug } }' },
      { query: '{ module(slug: "a\u0000b") { slug } }' },
      { query: '{ module(slug: """a\u0000b""") { slug } }' },
      { query: 'query($slug: ID! = "a\\u0000b") { module(slug: $slug) { slug } }' },
    ];
    for (const body of bodies) {
      const response = await post(JSON.stringify(body));
      const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
      const refused = response.status === 400 && errors?.[0]?.extensions.code !== 'FAULT';
      expect({ body, refused }).toEqual({ body, refused: true });
    }
    const spelled = await post(JSON.stringify({ query, variables: { slug: String.raw`a\u0000b` } }));
    expect(await spelled.json()).toEqual({ data: { module: null } });
  });

  it.each(people)('with anything odd in any place of any field is no fault, when %s asks', async (person) => {
    expect(await faultsOf(await new Client(academy.url).signIn(person))).toEqual([]);
  });

  it('with anything odd beside what is really there is no fault', async () => {
    const teacher = await new Client(academy.url).signIn('marit@demo.invalid');
    expect(await faultsOf(teacher, await known(teacher))).toEqual([]);
  });
});

async function faultsOf(person: Client, really: Known = {}): Promise<string[]> {
  const schema = buildSchema(await readFile('apps/api/schema.graphql', 'utf8'));
  const faults: string[] = [];
  for (const { name, query, variables } of oddRequests(schema, really)) {
    const response = await post(JSON.stringify({ query, variables }), { cookie: person.session });
    const text = await response.text();
    const isFault = response.status >= 500 || /"(FAULT|BAD_REQUEST|GRAPHQL_[A-Z_]+)"/.test(text);
    if (isFault) faults.push(`${name}: ${text.slice(0, 200)}`);
  }
  return faults;
}

/** What a teacher has before them: a module with an edition, a goal that is theirs, and a place of their own. */
async function known(teacher: Client): Promise<Known> {
  const slug = 'mod-sam-01';
  const editionId = await editionOf(teacher, slug);
  const { enrolment } = await askForPlace(teacher, editionId, 'a-first-time');
  const { careerRoutes } = await teacher.ask<{ careerRoutes: { slug: string }[] }>(`{ careerRoutes { slug } }`);
  const [part] = await contentOf(slug);
  return {
    slug,
    moduleSlug: slug,
    editionId,
    enrolmentId: enrolment.id,
    partId: part?.id ?? '',
    routeSlug: careerRoutes[0]?.slug ?? '',
    competenceId: 'lab.ana',
    competenceIds: 'lab.ana',
    optionIds: 'a',
  };
}
