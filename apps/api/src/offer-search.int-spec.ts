// cspell:ignore rotterdam pyton labveilgheid
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
