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
