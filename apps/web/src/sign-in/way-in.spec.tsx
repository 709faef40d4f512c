import { i18n } from '@lingui/core';
import { render, screen, waitFor } from '@testing-library/react';
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
beforeEach(() => sessionStorage.clear());

const nova = { id: 'a', name: 'Nova Nieuw', teacherId: 't', workplaces: [] };
const invitation = {
  ...{ id: 'i-1', organisation: 'Thermion (fictief)', email: 'nova@voorbeeld.nl', role: 'AUTHOR', factor: null },
  ...{ until: null, invitedBy: 'Noor', state: 'OPEN', expiresAt: '2099-09-15T09:00:00Z', isYours: false },
};

function open(address: string) {
  answering({
    ...{
      Me: { me: null },
      DemoAccounts: { demoAccounts: [], signInProviders: [] },
      DemoMailFolder: { demoMailFolder: null },
    },
    InvitationByLink: { invitationByLink: invitation },
    MyInvitations: { myInvitations: [{ ...invitation, isYours: true }] },
    SignUp: { signUp: { __typename: 'CodeOnItsWay' } },
    ConfirmSignUp: { confirmSignUp: { __typename: 'SignedIn', me: nova } },
  });
  const router = createMemoryRouter(routes, { initialEntries: [address] });
  render(
    <Providers>
      <RouterProvider router={router} />
    </Providers>,
  );
  return router;
}

async function makeAccount() {
  await userEvent.type(await screen.findByLabelText('Naam'), 'Nova Nieuw');
  await userEvent.type(screen.getByLabelText('E-mailadres'), 'nova@voorbeeld.nl');
  await userEvent.type(screen.getByLabelText('Kies een wachtwoord'), 'fiets tafel wolk');
  await userEvent.click(screen.getByRole('button', { name: 'Maak mijn account' }));
  await userEvent.type(await screen.findByLabelText('Code uit de mail'), '123456');
  await userEvent.click(screen.getByRole('button', { name: 'Bevestig' }));
}

describe('Who makes an account on the way to a page', () => {
  it('comes to that page, from an invitation over the sign-in page and the code of the mail', async () => {
    const router = open(`/uitnodigingen#${'l'.repeat(43)}`);
    await userEvent.click(await screen.findByRole('link', { name: 'Log in' }));
    // Both pages have a link to make an account: the one meant stands on the second.
    await screen.findByRole('heading', { name: 'Log in' });
    await userEvent.click(await screen.findByRole('link', { name: 'Maak een account' }));
    await makeAccount();
    expect(await screen.findByRole('button', { name: 'Ja, ik doe mee' })).toBeTruthy();
    expect(router.state.location).toMatchObject({ pathname: '/uitnodigingen', hash: '' });
  });

  it('never comes to one that is not of the academy', async () => {
    const router = open('/account-maken?terug=//elders.example');
    await makeAccount();
    await waitFor(() => expect(router.state.location.pathname).toBe('/profiel/vragen'));
  });
});
