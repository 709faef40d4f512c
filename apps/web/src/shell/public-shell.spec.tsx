import { i18n } from '@lingui/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { answering } from '@academy/ui/testing';
import { Providers } from '../providers';
import { routes } from '../routes';

beforeAll(() => {
  i18n.loadAndActivate({ locale: 'nl', messages: {} });
  globalThis.EventSource = class {
    close = () => undefined;
  } as unknown as typeof EventSource;
});

const organisation = { id: 'thermion', name: 'Thermion (fictief)', kind: 'COMPANY', roles: ['AUTHOR'], waiting: [] };
const nova = {
  id: 'a',
  name: 'Nova Nieuw',
  teacherId: 't',
  workplaces: [organisation],
  sessionEndsAt: null,
  erasedOn: null,
};

/** Own invitations, of which there are none, for whoever this is. */
function invitations(me: typeof nova | null) {
  answering({
    Me: { me },
    DemoAccounts: { demoAccounts: [], signInProviders: [] },
    MyInvitations: { myInvitations: [] },
  });
  const router = createMemoryRouter(routes, { initialEntries: ['/uitnodigingen'] });
  render(
    <Providers>
      <RouterProvider router={router} />
    </Providers>,
  );
  return router;
}

describe('The header of a page of one’s own account', () => {
  it('says whose it is, and leads to every place where they work or learn', async () => {
    const router = invitations(nova);
    await userEvent.click(await screen.findByRole('button', { name: 'Account van Nova Nieuw' }));
    const choices = (await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent);
    expect(choices).toEqual(
      expect.arrayContaining(['Naar je eigen leren', 'Werk voor Thermion (fictief)', 'Mijn gegevens', 'Log uit']),
    );
    await userEvent.click(screen.getByRole('menuitem', { name: 'Mijn gegevens' }));
    expect(router.state.location.pathname).toBe('/mijn-gegevens');
  });

  it('has no account where nobody is signed in', async () => {
    invitations(null);
    await screen.findByRole('heading', { name: 'Log in' });
    expect(screen.queryByRole('button', { name: /^Account van/ })).toBeNull();
  });
});
