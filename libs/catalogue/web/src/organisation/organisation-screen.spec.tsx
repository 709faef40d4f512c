import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, expectAccessible, renderUi } from '@academy/ui/testing';
import { OrganisationScreen } from './organisation-screen';

const organisation = {
  ...{
    id: 'lichtlijn',
    name: 'Lichtlijn (fictief)',
    type: 'bedrijf',
    city: 'Eindhoven',
    descriptionNl: 'Maakt chips.',
  },
};
const offer = {
  organisation,
  moduleCount: 2,
  sectors: ['VO', 'MBO'],
  nextEditions: [
    {
      module: { slug: 'een', title: { nl: 'Een', en: 'One' } },
      edition: { id: 'e', start: '2027-02-08', seatsFree: 1 },
    },
    {
      module: { slug: 'twee', title: { nl: 'Twee', en: 'Two' } },
      edition: { id: 'f', start: '2027-03-08', seatsFree: 0 },
    },
  ],
};
const module = (slug: string) => ({
  ...{ slug, title: { nl: `Module ${slug}`, en: slug }, organisation: { name: organisation.name }, hours: 12 },
  ...{ form: 'ONSITE', city: 'Eindhoven', languages: ['NL'], outcomes: [], selfPaced: true, editions: [] },
});
const page = (slug: string, endCursor: string | null) => ({
  modules: {
    ...{ totalCount: 2, meant: null, withoutOne: [], pageInfo: { endCursor, hasNextPage: endCursor !== null } },
    edges: [{ node: module(slug) }],
  },
});
const FrameworkNames = { framework: { levels: [], domains: [] } };
const open = (answers: object) => {
  const academy = answering({ FrameworkNames, Modules: page('een', null), ...answers });
  const path = '/organisaties/:id';
  renderUi(<OrganisationScreen home="" />, { path, route: '/organisaties/lichtlijn' });
  return academy;
};

describe('The page of an organisation', () => {
  it('says what it is, for whom it is there, and when something of it begins', async () => {
    open({ OrganisationPage: { organisationOffer: offer } });
    await screen.findByRole('heading', { level: 1, name: 'Lichtlijn (fictief)' });
    for (const words of ['Bedrijf', 'Eindhoven', 'Voortgezet onderwijs, Mbo', '2 modules', 'Maakt chips.'])
      expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Twee' }).getAttribute('href')).toBe('/aanbod/twee');
    expect(screen.getByText(/nog 1 plek/)).toBeTruthy();
    expect(screen.getByText(/wachtlijst/)).toBeTruthy();
    await expectAccessible();
  });

  it('has all its modules, and those of no one else', async () => {
    const { asked } = open({
      OrganisationPage: { organisationOffer: offer },
      Modules: ({ after }: { after: string | null }) => (after ? page('twee', null) : page('een', 'x')),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Meer modules' }));
    expect((await screen.findByRole('link', { name: 'Module twee' })).getAttribute('href')).toBe('/aanbod/twee');
    const filters = asked
      .filter(({ operation }) => operation === 'Modules')
      .map(({ variables }) => variables['filter']);
    expect(filters).toEqual([{ organisationId: ['lichtlijn'] }, { organisationId: ['lichtlijn'] }]);
  });

  it('says so when it offers nothing now', async () => {
    open({
      OrganisationPage: { organisationOffer: { ...offer, moduleCount: 0, sectors: [], nextEditions: [] } },
      Modules: { modules: { ...page('een', null).modules, totalCount: 0, edges: [] } },
    });
    await screen.findByText('Deze organisatie heeft nu geen modules in het aanbod.');
    expect(screen.queryByRole('heading', { name: 'Begint binnenkort' })).toBeNull();
  });

  it('is not there for an organisation that nobody knows', async () => {
    open({ OrganisationPage: { organisationOffer: null } });
    await screen.findByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' });
    expect(screen.getByRole('link', { name: 'Bekijk het aanbod' })).toBeTruthy();
  });

  it('can be asked again when the academy could not be reached', async () => {
    open({ OrganisationPage: new Error('offline') });
    await screen.findByText(/niet te bereiken/);
    answering({ FrameworkNames, Modules: page('een', null), OrganisationPage: { organisationOffer: offer } });
    await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    await screen.findByRole('heading', { level: 1, name: 'Lichtlijn (fictief)' });
  });
});
