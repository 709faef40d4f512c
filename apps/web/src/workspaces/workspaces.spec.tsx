import { i18n } from '@lingui/core';
import { render, screen, within } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { answering, expectAccessible } from '@academy/ui/testing';
import { Providers } from '../providers';
import { routes } from '../routes';

/** Who opens this page as whom. */
function open(kind: string, address: string) {
  answering({
    Me: { me: { id: 'm', name: 'Noor', kind, teacherId: null, organisationName: 'Thermion (fictief)' } },
    Notices: { notices: { unreadCount: 0, edges: [] } },
    FrameworkNames: { framework: { levels: [], domains: [] } },
    Modules: { modules: { totalCount: 0, pageInfo: { endCursor: null, hasNextPage: false }, edges: [] } },
    MyEditions: { myEditions: [] },
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

describe('A workspace', () => {
  it.each([
    ['COMPANY_AUTHOR', office],
    ['SCHOOL_AUTHOR', office],
    ['CURATOR', [...office, 'Bezwaren', 'Geleerd']],
    ['ASSESSOR', office],
    ['SCHOOL_MANAGER', office],
  ])('of %s has the places %j', async (kind, places) => {
    open(kind, '/beheer');
    const navigation = within(await screen.findByRole('navigation', { name: 'Onderdelen' }));
    expect(navigation.getAllByRole('link').map((link) => link.textContent)).toEqual(places);
    await screen.findByRole('heading', { level: 1, name: 'Overzicht' });
  });

  it('of an author begins with who takes part', async () => {
    open('SCHOOL_AUTHOR', '/beheer');
    await screen.findByText('Er heeft zich nog niemand ingeschreven');
  });

  it('of others begins with what they can see, and the offer', async () => {
    open('CURATOR', '/beheer');
    await screen.findByText(/Als curator zie je hier alle modules/);
    await screen.findByText('Er zijn nog geen modules');
    await expectAccessible();
  });

  it.each(['/beheer/bezwaren', '/beheer/geleerd'])('of an assessor has no %s', async (address) => {
    open('ASSESSOR', address);
    await screen.findByRole('heading', { name: 'Deze pagina bestaat niet' });
  });

  it('of a curator has objections to answer', async () => {
    open('CURATOR', '/beheer/bezwaren');
    await screen.findByText('Alles is beantwoord');
  });

  it('is the only one its people see', async () => {
    const router = open('ASSESSOR', '/leerpad');
    await screen.findByText(/Als assessor zie je hier alle modules/);
    expect(router.state.location.pathname).toBe('/beheer');
  });
});
