import { msg } from '@lingui/core/macro';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, expectAccessible, renderUi } from '@academy/ui/testing';
import { OfferScreen } from './offer-screen';

const offer = <OfferScreen title={msg`Aanbod`} lead={msg`Alle modules`} to="/aanbod" />;

const module = (slug: string, seatsFree = 3) => ({
  slug,
  title: { nl: `Module ${slug}`, en: slug },
  organisation: { name: 'Lichtlijn (fictief)' },
  hours: 12,
  form: 'ONSITE',
  city: 'Eindhoven',
  languages: ['NL'],
  outcomes: [{ to: 3, competence: { id: 'c', name: { nl: 'Meten', en: 'Measuring' } } }],
  editions: [{ id: 'e', start: '2027-02-08', seatsFree }],
});

const page = (slugs: string[], endCursor: string | null = null, totalCount = slugs.length) => ({
  modules: {
    totalCount,
    pageInfo: { endCursor, hasNextPage: endCursor !== null },
    edges: slugs.map((slug) => ({ node: module(slug) })),
  },
});

const FrameworkNames = {
  framework: {
    levels: [{ level: 3, name: { nl: 'Zelfstandig', en: 'Independent' } }],
    domains: [{ id: 'vak', name: { nl: 'Vakinhoud', en: 'Subject' } }],
  },
};

const facetsOf = (onsite: number) => ({
  offerFacets: {
    domainId: [{ value: 'vak', name: { nl: 'Vakinhoud', en: 'Subject' }, count: 2 }],
    sector: [],
    region: [{ value: 'EAST', count: 0 }],
    forms: [{ value: 'ONSITE', count: onsite }],
    hours: [],
    start: [],
    organisationId: [{ value: 'lichtlijn', name: 'Lichtlijn (fictief)', count: 1 }],
    organisations: 1,
  },
});

describe('The offer', () => {
  it('shows of each module what a teacher chooses by', async () => {
    answering({ FrameworkNames, Modules: page(['een']), OfferFacets: facetsOf(3) });
    renderUi(offer, { route: '/aanbod' });
    const card = (await screen.findByRole('link', { name: 'Module een' })).closest('li');
    await waitFor(() => expect(card?.textContent).toContain('Meten: Zelfstandig'));
    expect(card?.textContent).toContain('Op locatie · Eindhoven');
    expect(card?.textContent).toContain('Start 8 februari 2027 · nog 3 plekken');
    await expectAccessible();
  });

  it('asks for what the address says, and keeps new choices there', async () => {
    const { asked } = answering({ FrameworkNames, Modules: page(['een']), OfferFacets: facetsOf(3) });
    const { router } = renderUi(offer, { route: '/aanbod?q=chips' });
    await screen.findByRole('link', { name: 'Module een' });
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Op locatie 3 modules' }));
    expect(router.state.location.search).toBe('?q=chips&vorm=onsite');
    await waitFor(() =>
      expect(asked.filter(({ operation }) => operation === 'Modules').at(-1)?.variables.filter).toEqual({
        text: 'chips',
        forms: ['ONSITE'],
      }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Verwijder Woorden: chips' }));
    expect(router.state.location.search).toBe('?vorm=onsite');
  });

  it('says beside each choice how many modules one gets by it, and names what is chosen', async () => {
    const { asked } = answering({
      FrameworkNames,
      Modules: page(['een']),
      OfferFacets: ({ filter }: { filter: { region?: string[] } }) => facetsOf(filter.region ? 1 : 3),
    });
    renderUi(offer, { route: '/aanbod?organisatie=lichtlijn' });
    expect(await screen.findByRole('checkbox', { name: 'Vakinhoud 2 modules' })).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: 'Op locatie 3 modules' })).toBeTruthy();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Oost-Nederland 0 modules' }));
    expect(await screen.findByRole('checkbox', { name: 'Op locatie 1 module' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Verwijder Lichtlijn (fictief)' })).toBeTruthy();
    expect(asked.filter(({ operation }) => operation === 'OfferFacets').at(-1)?.variables.filter).toEqual({
      organisationId: ['lichtlijn'],
      region: ['EAST'],
    });
    await expectAccessible();
  });

  it('goes on from the first new module after asking for more', async () => {
    answering({
      FrameworkNames,
      Modules: ({ after }: { after: string | null }) => (after ? page(['twee'], null, 2) : page(['een'], 'x', 2)),
    });
    renderUi(offer);
    await userEvent.click(await screen.findByRole('button', { name: 'Meer modules' }));
    const second = await screen.findByRole('link', { name: 'Module twee' });
    await waitFor(() => expect(document.activeElement).toBe(second));
    expect(screen.queryByRole('button', { name: 'Meer modules' })).toBeNull();
  });

  it('offers to drop the filters when nothing fits', async () => {
    answering({
      FrameworkNames,
      Modules: ({ filter }: { filter: object }) => page(Object.keys(filter).length > 0 ? [] : ['een']),
    });
    renderUi(offer, { route: '/aanbod?uren=8' });
    const empty = (await screen.findByText('Geen module past bij deze keuze')).parentElement!;
    await expectAccessible();
    await userEvent.click(empty.querySelector('button')!);
    expect(await screen.findByRole('link', { name: 'Module een' })).toBeTruthy();
  });

  it('can be asked again when the academy could not be reached', async () => {
    answering({ FrameworkNames, Modules: new Error('offline') });
    renderUi(offer);
    await screen.findByText(/niet te bereiken/);
    answering({ FrameworkNames, Modules: page(['een']) });
    await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    expect(await screen.findByRole('link', { name: 'Module een' })).toBeTruthy();
  });
});
