// cspell:ignore rotterdam pyton labveilgheid
import { statementsOf } from '@academy/testkit';
import { anApi } from './testing/an-api';

let api: Awaited<ReturnType<typeof anApi>>;
beforeAll(async () => {
  api = await anApi({ demo: true });
});
afterAll(() => api.close());

interface Modules {
  readonly modules: { readonly edges: readonly { readonly node: { readonly slug: string } }[] };
}
const query = `query Search($text: String!) {
  modules(first: 100, filter: { text: $text }) { edges { node { slug } } }
}`;
const found = async (text: string) =>
  (await api.ask<Modules>(query, { text }, {})).modules.edges.map(({ node: { slug } }) => slug);

describe('A search in the offer of the demo', () => {
  it('finds what is given in a place', async () => {
    expect(await found('rotterdam')).toEqual(expect.arrayContaining(['mod-did-10', 'mod-ind-25', 'mod-lab-01']));
  });

  it('finds by a word with a slip what it finds by the word', async () => {
    const python = await found('python');
    expect(python).toEqual(expect.arrayContaining(['mod-dig-03', 'mod-dig-04', 'mod-ind-19', 'mod-lab-12']));
    expect(new Set(await found('pyton'))).toEqual(new Set(python));
  });

  it.each(['NEN3140', 'lab-veiligheid', 'Labveilgheid'])('finds the three that are meant by "%s"', async (text) => {
    const slugs = await found(text);
    expect(slugs).toHaveLength(3);
    expect(new Set(slugs)).toEqual(new Set(await found(text === 'NEN3140' ? 'NEN 3140' : 'labveiligheid')));
  });

  it('shows what has the word in its title first', async () => {
    expect((await found('scheikunde'))[0]).toBe('mod-did-03');
    expect((await found('robots')).slice(0, 2).sort()).toEqual(['mod-ind-01', 'mod-ind-02']);
  });
});

describe('An order of the offer of the demo', () => {
  interface Node {
    readonly slug: string;
    readonly hours: number;
    readonly selfPaced: boolean;
    readonly editions: readonly { readonly start: string }[];
  }
  interface Page {
    readonly totalCount: number;
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
    readonly edges: readonly { readonly node: Node }[];
  }
  const fields = `{ totalCount pageInfo { endCursor hasNextPage } edges { node { slug hours selfPaced editions { start } } } }`;
  const inPages = async (query: string, variables: object = {}, headers: object = {}): Promise<readonly Node[]> => {
    const nodes: Node[] = [];
    for (let after: string | null = null; ;) {
      const { page }: { page: Page } = await api.ask<{ page: Page }>(query, { ...variables, after }, headers);
      nodes.push(...page.edges.map(({ node }) => node));
      if (!page.pageInfo.hasNextPage) {
        expect(nodes).toHaveLength(page.totalCount);
        return nodes;
      }
      after = page.pageInfo.endCursor;
    }
  };
  const sorted = (sort: string, text = '') =>
    inPages(
      `query Sorted($after: String, $sort: OfferSort!, $text: String) {
        page: modules(first: 7, after: $after, sort: $sort, filter: { text: $text }) ${fields} }`,
      { sort, text },
    );
  const slugsOf = (nodes: readonly Node[]) => nodes.map(({ slug }) => slug);

  it.each(['BEST_MATCH', 'SOONEST', 'SHORTEST'])('gives every module once, in pages: %s', async (sort) => {
    const slugs = slugsOf(await sorted(sort));
    expect(new Set(slugs).size).toBe(slugs.length);
    expect([...slugs].sort()).toEqual([...slugsOf(await sorted('BEST_MATCH'))].sort());
  });

  it('puts first what takes the fewest hours, or what can be begun first, and of equals what fits best', async () => {
    for (const text of ['', 'techniek']) {
      const best = slugsOf(await sorted('BEST_MATCH', text));
      const ordered = <Key extends string | number>(nodes: readonly Node[], key: (node: Node) => Key) =>
        expect(slugsOf(nodes)).toEqual(
          slugsOf(
            [...nodes].sort((a, b) =>
              key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : best.indexOf(a.slug) - best.indexOf(b.slug),
            ),
          ),
        );
      ordered(await sorted('SHORTEST', text), ({ hours }) => hours);
      ordered(await sorted('SOONEST', text), ({ selfPaced, editions: [next] }) =>
        selfPaced ? '' : (next?.start ?? '9'),
      );
    }
  });

  it('puts first what suits a teacher, as it does, and the rest as for everyone', async () => {
    const owner = await api.database.as('owner');
    const [{ id } = { id: '' }]: { id: string }[] = await owner.query(
      `SELECT id FROM identity.account WHERE name LIKE 'Sanne %'`,
    );
    const headers = await api.signIn(id as never);
    const everyone = slugsOf(await sorted('BEST_MATCH'));
    const suiting = `query Suiting($after: String) { page: modulesThatSuit(first: 10, after: $after) ${fields} }`;
    const slugs = slugsOf(await inPages(suiting, {}, headers));
    const { myMatches } = await api.ask<{ myMatches: { edges: { node: { module: { slug: string } } }[] } }>(
      `{ myMatches(first: 100) { edges { node { module { slug } } } } }`,
      {},
      headers,
    );
    const matches = myMatches.edges.map(({ node }) => node.module.slug);
    expect(matches.length).toBeGreaterThan(0);
    expect(slugs).toEqual([...matches, ...everyone.filter((slug) => !matches.includes(slug))]);
  });
});

describe('A search that finds little in the offer of the demo', () => {
  const ask = async (filter: object) =>
    (
      await api.ask<{ modules: { totalCount: number; meant: string | null; withoutOne: object[] } }>(
        `query($filter: ModuleFilter) { modules(filter: $filter) { totalCount meant withoutOne { part count } } }`,
        { filter },
        {},
      )
    ).modules;

  it('asks what was meant', async () => {
    expect(await ask({ text: 'pyton' })).toMatchObject({ meant: 'python' });
    expect(await ask({ text: 'python' })).toMatchObject({ meant: null });
  });

  it('says by which one part less it finds something, and how much', async () => {
    const { totalCount } = await ask({ text: 'robot' });
    expect(await ask({ text: 'robot', domainId: ['nergens'] })).toEqual({
      ...{ totalCount: 0, meant: null },
      withoutOne: [{ part: 'DOMAIN_ID', count: totalCount }],
    });
  });
});

describe('What the offer of the demo can be narrowed by', () => {
  type Counted = readonly { readonly value: string; readonly count: number }[];
  type Filter = Readonly<Record<string, unknown>>;
  const facets = ['domainId', 'sector', 'region', 'forms', 'hours', 'start', 'organisationId'] as const;
  const asked = `query Counts($filter: ModuleFilter) {
    modules(first: 1, filter: $filter) { totalCount }
    offerFacets(filter: $filter, organisations: 100) { organisations ${facets.map((one) => `${one} { value count }`).join(' ')} }
  }`;
  const ask = async (filter: Filter) => {
    const answer = await api.ask<{
      readonly modules: { readonly totalCount: number };
      readonly offerFacets: Readonly<Record<(typeof facets)[number], Counted>> & { readonly organisations: number };
    }>(asked, { filter }, {});
    return { total: answer.modules.totalCount, counts: answer.offerFacets };
  };

  const chosen: readonly Filter[] = [
    {},
    { text: 'robot' },
    { sector: ['VO'], region: ['EAST', 'ONLINE'] },
    { text: 'veiligheid', forms: ['ONSITE'], hours: ['UP_TO_8', 'UP_TO_16'] },
    { domainId: ['lab'], start: ['IN_THREE_MONTHS'], maxHours: 20 },
    { text: 'nergens te vinden', organisationId: ['lichtlijn', 'niemand'] },
  ];
  it.each(chosen)('says of each choice how many one gets by it: %j', async (filter) => {
    const { counts } = await ask(filter);
    for (const facet of facets)
      for (const { value, count } of counts[facet])
        expect({ facet, value, count }).toEqual({
          ...{ facet, value },
          count: (await ask({ ...filter, [facet]: [value] })).total,
        });
  });

  it('keeps what is chosen, also when nothing has it or nobody knows it', async () => {
    const { counts, total } = await ask({
      text: 'nergens te vinden',
      domainId: ['gone'],
      organisationId: ['niemand', 'lichtlijn'],
    });
    expect(total).toBe(0);
    expect(counts.domainId).toContainEqual({ value: 'gone', count: 0 });
    expect(counts.organisationId.map(({ value }) => value).sort()).toEqual(['lichtlijn', 'niemand']);
    expect(counts.organisations).toBe(0);
  });

  it('names the publishers with the most modules, as many as are asked for', async () => {
    const { offerFacets } = await api.ask<{
      offerFacets: { organisationId: readonly { name: string; count: number }[]; organisations: number };
    }>(`{ offerFacets(organisations: 3) { organisationId { name count } organisations } }`, {}, {});
    const counts = offerFacets.organisationId.map(({ count }) => count);
    expect(counts).toHaveLength(3);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(offerFacets.organisations).toBeGreaterThan(3);
  });

  it('is asked in no more statements than a page of modules', async () => {
    const page = `query Page($text: String!) { modules(filter: { text: $text }) { totalCount edges { node { slug title { nl } } } } }`;
    const alone = async () => void (await api.ask(page, { text: 'techniek' }, {}));
    const both = async () => {
      const questions = [page, asked].map((query) => ({ query, variables: { text: 'techniek' } }));
      await api.app.inject({ method: 'POST', url: '/graphql', payload: questions });
    };
    await alone();
    expect((await statementsOf(both)).length).toBeLessThanOrEqual((await statementsOf(alone)).length);
  });
});
