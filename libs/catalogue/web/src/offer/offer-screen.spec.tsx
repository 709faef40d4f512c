// cspell:ignore pyton
import { msg } from '@lingui/core/macro';
import { act, screen, waitFor } from '@testing-library/react';
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

const page = (slugs: string[], endCursor: string | null = null, totalCount = slugs.length, more: object = {}) => ({
  modules: {
    ...{ totalCount, meant: null, withoutOne: [] },
    ...more,
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

  it('finds while someone types, once they rest, and takes all that was typed in one go for one step', async () => {
    const texts: unknown[] = [];
    answering({
      FrameworkNames,
      OfferFacets: facetsOf(3),
      Modules: ({ filter }: { filter: { text?: string } }) => {
        texts.push(filter.text);
        return page(filter.text === 'robot' ? ['twee'] : ['een']);
      },
    });
    const { router } = renderUi(offer, { route: '/aanbod?vorm=onsite' });
    await screen.findByRole('link', { name: 'Module een' });
    const box = screen.getByRole('searchbox');
    await userEvent.type(box, 'robot');
    expect(await screen.findByRole('link', { name: 'Module twee' })).toBeTruthy();
    expect(router.state.location.search).toBe('?q=robot&vorm=onsite');
    expect([texts[0], texts.at(-1)]).toEqual([undefined, 'robot']);
    await userEvent.type(box, 's{Enter}');
    await waitFor(() => expect(router.state.location.search).toBe('?q=robots&vorm=onsite'));
    await act(async () => router.navigate(-1));
    expect(await screen.findByDisplayValue('')).toBe(box);
    expect(router.state.location.search).toBe('?vorm=onsite');
  });

  it('waits no more for what nobody looks for any more', async () => {
    const waited: Promise<unknown>[] = [];
    answering({
      FrameworkNames,
      OfferFacets: facetsOf(3),
      Modules: ({ filter }: { filter: { text?: string } }) => {
        if (filter.text !== 'ro') return page([filter.text === 'robot' ? 'twee' : 'een']);
        const never = new Promise(() => undefined);
        waited.push(never);
        return never;
      },
    });
    renderUi(offer, { route: '/aanbod' });
    await screen.findByRole('link', { name: 'Module een' });
    const box = screen.getByRole('searchbox');
    await userEvent.type(box, 'ro{Enter}');
    await waitFor(() => expect(waited).toHaveLength(1));
    await userEvent.type(box, 'bot{Enter}');
    expect(await screen.findByRole('link', { name: 'Module twee' })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('1 module');
  });

  it('asks what was meant by a word that no module has', async () => {
    answering({
      FrameworkNames,
      OfferFacets: facetsOf(3),
      Modules: ({ filter }: { filter: { text?: string } }) =>
        page(['een'], null, 1, { meant: filter.text === 'pyton' ? 'python' : null }),
    });
    const { router } = renderUi(offer, { route: '/aanbod?q=pyton' });
    await userEvent.click(await screen.findByRole('button', { name: 'python' }));
    expect(router.state.location.search).toBe('?q=python');
    await waitFor(() => expect(screen.queryByText(/Bedoelde je/)).toBeNull());
    expect(screen.getByRole('searchbox')).toHaveProperty('value', 'python');
  });

  it('says by which one filter less there is something, and how much', async () => {
    answering({
      FrameworkNames,
      OfferFacets: facetsOf(0),
      Modules: ({ filter }: { filter: { forms?: string[] } }) =>
        filter.forms
          ? page([], null, 0, {
              withoutOne: [
                { part: 'FORMS', count: 3 },
                { part: 'ORGANISATION_ID', count: 1 },
                { part: 'MAX_HOURS', count: 1 },
              ],
            })
          : page(['een', 'twee', 'drie']),
    });
    const { router } = renderUi(offer, {
      route: '/aanbod?q=robot&vorm=onsite&vorm=placement&organisatie=lichtlijn',
    });
    expect(await screen.findByRole('button', { name: 'Zonder ‘Lichtlijn (fictief)’ vind je er 1' })).toBeTruthy();
    await expectAccessible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Zonder ‘Op locatie’ of ‘Docentstage bij een bedrijf’ vind je er 3' }),
    );
    expect(await screen.findByRole('link', { name: 'Module drie' })).toBeTruthy();
    expect(router.state.location.search).toBe('?q=robot&organisatie=lichtlijn');
  });

  it('puts first what a teacher chooses, and what suits them only for who has such', async () => {
    const { asked } = answering({
      FrameworkNames,
      OfferFacets: facetsOf(3),
      Modules: page(['een']),
      ModulesThatSuit: { modulesThatSuit: page(['past']).modules },
    });
    const { router } = renderUi(<OfferScreen title={msg`Aanbod`} lead={msg`Alle modules`} to="/aanbod" suits />);
    await screen.findByRole('link', { name: 'Module een' });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Eerst' }), 'Wat bij jou past');
    expect(await screen.findByRole('link', { name: 'Module past' })).toBeTruthy();
    expect(router.state.location.search).toBe('?volgorde=suits');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Eerst' }), 'Wat het eerst begint');
    await waitFor(() => expect(asked.at(-1)?.variables).toMatchObject({ sort: 'SOONEST' }));
  });

  it('shows who is no teacher the order of everyone, whatever the address says', async () => {
    const { asked } = answering({ FrameworkNames, OfferFacets: facetsOf(3), Modules: page(['een']) });
    renderUi(offer, { route: '/aanbod?volgorde=suits' });
    await screen.findByRole('link', { name: 'Module een' });
    expect(screen.queryByRole('option', { name: 'Wat bij jou past' })).toBeNull();
    expect(asked.map(({ operation }) => operation)).not.toContain('ModulesThatSuit');
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
