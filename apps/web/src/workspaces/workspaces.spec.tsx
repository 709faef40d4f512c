// cspell:ignore Fbeheer Fthermion Fmensen
import { i18n } from '@lingui/core';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { answering, expectAccessible } from '@academy/ui/testing';
import { Providers } from '../providers';
import { routes } from '../routes';

const thermion = (...roles: string[]) => ({
  id: 'thermion',
  name: 'Thermion (fictief)',
  kind: 'COMPANY',
  roles,
  waiting: [] as string[],
});
const academy = (...roles: string[]) => ({
  id: 'academie',
  name: 'Academie (demo)',
  kind: 'ACADEMY',
  roles,
  waiting: [] as string[],
});

const module = {
  ...{
    slug: 'een',
    title: { nl: 'Module een', en: 'one' },
    summaryNl: null,
    programmeNl: [],
    hours: 8,
    contactHours: 8,
  },
  ...{ form: 'ONLINE', city: null, languages: ['NL'], sectors: ['VO'], hasContent: true, validMonths: null },
  ...{ entryCredential: null, outcomes: [], prerequisites: [], offered: true, selfPaced: true, editions: [] },
  organisation: {
    id: 'thermion',
    name: 'Thermion (fictief)',
    type: 'bedrijf',
    city: 'Delft',
    descriptionNl: 'Pompen.',
  },
};

/** Someone who works at these organisations opens a page. */
const open = (address: string, ...workplaces: ReturnType<typeof thermion>[]) =>
  openAs(address, { id: 'm', name: 'Noor', teacherId: null, workplaces });

function openAs(address: string, me: object | null) {
  answering({
    Me: { me },
    Notices: { notices: { unreadCount: 0, edges: [] } },
    FrameworkNames: { framework: { levels: [], domains: [] } },
    Modules: { modules: { totalCount: 0, pageInfo: { endCursor: null, hasNextPage: false }, edges: [] } },
    MyEditions: { myEditions: [] },
    SoonestModules: { modules: { edges: [] } },
    ModulePage: { module },
    MyEnrolments: { myEnrolments: [] },
    OrganisationPage: {
      organisationOffer: { organisation: module.organisation, moduleCount: 1, sectors: ['VO'], nextEditions: [] },
    },
    OwnModules: { ownModules: { offered: [], drafts: [] } },
    DraftsInReview: { draftsInReview: [] },
    Objections: { objections: { open: [], openCount: 0, answered: [] } },
  });
  const router = createMemoryRouter(routes, { initialEntries: [address] });
  render(
    <Providers>
      <RouterProvider router={router} />
    </Providers>,
  );
  return router;
}

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'nl', messages: {} });
  globalThis.EventSource = class {
    close = () => undefined;
  } as unknown as typeof EventSource;
});

const office = ['Overzicht', 'Aanbod'];
const places = async () => {
  const navigation = within(await screen.findByRole('navigation', { name: 'Onderdelen' }));
  return navigation.getAllByRole('link').map((link) => link.textContent);
};

describe('A workspace', () => {
  it.each([
    [['AUTHOR'], [...office, 'Onze modules', 'Vraag']],
    [
      ['TRAINER', 'OWNER'],
      [...office, 'Gedeeld met ons', 'Vraag', 'Mensen'],
    ],
    [['CURATOR'], [...office, 'Beoordelen', 'Bezwaren', 'Geleerd', 'Vraag']],
    [['ASSESSOR'], office],
    [
      ['MANAGER', 'APPROVER'],
      [...office, 'Gedeeld met ons'],
    ],
    [['MENTOR'], office],
    [['ADMIN'], [...office, 'Mensen', 'Organisaties', 'Achtergrondwerk', 'Logboek']],
    [
      ['ADMIN', 'CURATOR'],
      [...office, 'Beoordelen', 'Bezwaren', 'Geleerd', 'Vraag', 'Mensen', 'Organisaties', 'Achtergrondwerk', 'Logboek'],
    ],
  ])('of who is %j has the places %j', async (roles, expected) => {
    open('/beheer/thermion', thermion(...roles));
    expect(await places()).toEqual(expected);
    await screen.findByRole('heading', { level: 1, name: 'Overzicht' });
  });

  it('of an author begins with who takes part, and says for whom they work', async () => {
    open('/beheer/thermion', thermion('AUTHOR'));
    await screen.findByText('Er heeft zich nog niemand ingeschreven');
    expect(screen.getAllByRole('banner')[0]?.textContent).toContain('Thermion (fictief)');
  });

  it('of others begins with what they can see, and the offer', async () => {
    open('/beheer/academie', academy('CURATOR'));
    await screen.findByText(/Als curator beoordeel je de modules/);
    await screen.findByText('Er zijn nog geen modules');
    await expectAccessible();
  });

  it.each(['bezwaren', 'geleerd', 'beoordelen', 'modules', 'vraag'])('of an assessor has no %s', async (page) => {
    open(`/beheer/academie/${page}`, academy('ASSESSOR'));
    await screen.findByRole('heading', { name: 'Deze pagina bestaat niet' });
  });

  it('of an author has what the organisation offers and writes', async () => {
    open('/beheer/thermion/modules', thermion('AUTHOR'));
    await screen.findByRole('heading', { name: 'Nog geen modules' });
    await expectAccessible();
  });

  it('of a curator has what organisations handed in', async () => {
    open('/beheer/academie/beoordelen', academy('CURATOR'));
    await screen.findByRole('heading', { name: 'Er wacht niets op beoordeling' });
    await expectAccessible();
  });

  it('whose roles take a second step says so on the pages of those roles, and on no other', async () => {
    open('/beheer/thermion/mensen', { ...thermion('TRAINER'), waiting: ['OWNER'] });
    await screen.findByRole('heading', { level: 1, name: 'Zet eerst een tweede stap aan' });
    expect(screen.getByRole('link', { name: 'Zet een tweede stap aan' }).getAttribute('href')).toBe(
      '/account?terug=%2Fbeheer%2Fthermion%2Fmensen#tweede-stap',
    );
    expect(await places()).toEqual([...office, 'Gedeeld met ons', 'Vraag', 'Mensen']);
    await expectAccessible();
    await userEvent.click(screen.getByRole('link', { name: 'Overzicht' }));
    await screen.findByText('Er heeft zich nog niemand ingeschreven');
  });

  it('that waits whole for a second step is there all the same', async () => {
    open('/beheer/academie', { ...academy(), waiting: ['CURATOR'] });
    await screen.findByRole('heading', { level: 1, name: 'Zet eerst een tweede stap aan' });
    expect(await places()).toContain('Aanbod');
  });

  it('is the only one its people see', async () => {
    const router = open('/leerpad', academy('ASSESSOR'));
    await screen.findByText(/Als assessor zie je hier alle modules/);
    expect(router.state.location.pathname).toBe('/beheer/academie');
  });

  it('of an organisation where one is nothing leads to one’s own', async () => {
    const router = open('/beheer/celkweek', academy('ASSESSOR'), thermion('STAFF'));
    await screen.findByText(/Als assessor zie je hier alle modules/);
    expect(router.state.location.pathname).toBe('/beheer/academie');
  });

  it('is found from an address that names no organisation, at the first where one has that page', async () => {
    const router = open('/beheer/bezwaren?van=mail', thermion('AUTHOR'), academy('CURATOR'));
    await screen.findByText('Alles is beantwoord');
    expect(router.state.location).toMatchObject({ pathname: '/beheer/academie/bezwaren', search: '?van=mail' });
  });

  it('can be left for another without signing in again', async () => {
    const router = open('/beheer/thermion', thermion('AUTHOR', 'TRAINER'), academy('CURATOR'));
    await userEvent.click(await screen.findByRole('button', { name: 'Account van Noor, Auteur, Trainer' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Werk voor Academie (demo)' }));
    await screen.findByText(/Als curator beoordeel je de modules/);
    expect(router.state.location.pathname).toBe('/beheer/academie');
    expect(screen.getAllByRole('banner')[0]?.textContent).toContain('Academie (demo)');
  });
});

describe('Who works nowhere', () => {
  it('is told so, and can sign out', async () => {
    const router = open('/beheer', thermion('STAFF'));
    await screen.findByRole('heading', { name: 'Je hoort nu bij geen organisatie' });
    expect(router.state.location.pathname).toBe('/welkom');
    screen.getByRole('button', { name: 'Log uit' });
  });
});

describe('Whoever is not signed in', () => {
  const visit = (address: string) => openAs(address, null);

  it('begins with what the academy is for, and with the ways in', async () => {
    visit('/');
    await screen.findByRole('heading', { level: 1, name: 'Leer wat je nog mist, sla over wat je al kunt' });
    expect(screen.getAllByRole('link', { name: 'Maak een account' })[0]?.getAttribute('href')).toBe('/account-maken');
    await expectAccessible();
  });

  it.each([
    ['/aanbod?q=lassen', 'Aanbod'],
    ['/aanbod/een', 'Module een'],
    ['/organisaties/thermion', 'Thermion (fictief)'],
  ])('reads %s, from where each way in leads back to it', async (address, title) => {
    visit(address);
    await screen.findByRole('heading', { level: 1, name: title });
    const back = new URLSearchParams({ terug: address }).toString();
    const header = within(screen.getAllByRole('banner')[0]!);
    expect(header.getByRole('link', { name: 'Log in' }).getAttribute('href')).toBe(`/inloggen?${back}`);
    expect(header.getByRole('link', { name: 'Maak een account' }).getAttribute('href')).toBe(`/account-maken?${back}`);
    await expectAccessible();
  });

  it('hears on the page of a module what to do next', async () => {
    visit('/aanbod/een');
    await screen.findByText(/Maak een account en zie wat je kunt overslaan/);
  });

  it.each(['/leerpad', '/profiel', '/beheer'])('is asked at %s who they are', async (address) => {
    const router = visit(address);
    await screen.findByRole('heading', { level: 1, name: 'Log in' });
    expect(router.state.location.search).toBe(`?${new URLSearchParams({ terug: address })}`);
  });
});

describe('A page that anyone may read', () => {
  it('is in the house of a teacher who is signed in, who can enrol there', async () => {
    openAs('/aanbod/een', { id: 't', name: 'Sanne', teacherId: 't', workplaces: [] });
    await screen.findByRole('heading', { level: 1, name: 'Module een' });
    expect(screen.getByRole('button', { name: /^Account van Sanne/ })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Log in' })).toBeNull();
  });

  it('is in the office of who has one, whatever link led to it', async () => {
    const router = open('/aanbod/een?van=mail', thermion('AUTHOR'));
    await screen.findByRole('heading', { level: 1, name: 'Module een' });
    expect(router.state.location).toMatchObject({ pathname: '/beheer/thermion/aanbod/een', search: '?van=mail' });
  });

  it('is as anyone sees it for who has no place of their own, without ways in', async () => {
    const router = open('/aanbod/een', thermion('STAFF'));
    await screen.findByRole('heading', { level: 1, name: 'Module een' });
    expect(router.state.location.pathname).toBe('/aanbod/een');
    expect(within(screen.getAllByRole('banner')[0]!).queryByRole('link', { name: 'Log in' })).toBeNull();
  });
});
