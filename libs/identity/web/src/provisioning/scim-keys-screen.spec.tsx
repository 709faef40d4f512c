import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, expectAccessible, inWhole, renderUi, type Answers } from '@academy/ui/testing';
import { ScimKeysScreen } from './scim-keys-screen';

const key = (facts: object = {}) => ({
  ...{ id: 'k-1', name: 'Entra ID', madeBy: 'Noor', madeAt: '2099-09-01T09:00:00Z', lastDay: '2100-09-01' },
  ...{ usedAt: null, state: 'OPEN', ...facts },
});
const scim = (...keys: object[]) => ({ id: 'o', address: 'https://academie.example/scim/v2', keys });

function open(answers: Answers) {
  const academy = answering(answers);
  renderUi(<ScimKeysScreen />, { roles: ['OWNER'] });
  return academy;
}

describe('The keys for SCIM of an organisation', () => {
  it('are shown with who made them, until when they work and whether they are used', async () => {
    const ended = key({ id: 'k-2', name: 'Okta', madeBy: null, usedAt: '2099-09-02T09:00:00Z', state: 'ENDED' });
    open({ ScimKeys: { scimKeys: scim(key(), ended, key({ id: 'k-3', name: 'Oud', state: 'REVOKED' })) } });
    const rows = within(await screen.findByRole('list', { name: 'Sleutels' })).getAllByRole('listitem');
    expect(rows[0]!.textContent).toMatch(/Entra ID.*Werkt.*door Noor.*1 september 2100.*nog niet gebruikt/);
    expect(rows[1]!.textContent).toMatch(/Okta.*Verlopen.*laatst gebruikt/);
    expect(rows[2]!.textContent).toMatch(/Oud.*Ingetrokken/);
    expect(screen.getAllByRole('button', { name: /^Trek in/ })).toHaveLength(1);
    await expectAccessible();
  });

  it('are made with a name and a last day; the secret is shown until it is kept', async () => {
    const { asked } = open({
      ScimKeys: { scimKeys: scim() },
      MakeScimKey: { makeScimKey: { __typename: 'ScimKeyMade', secret: 'scim_geheim', scim: scim(key()) } },
    });
    expect(await screen.findByText('Er is nog geen sleutel')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Maak een sleutel' }));
    expect((await screen.findAllByText('Geef de sleutel een naam.')).length).toBeGreaterThan(0);
    expect(asked.some(({ operation }) => operation === 'MakeScimKey')).toBe(false);
    await userEvent.type(screen.getByRole('textbox', { name: /Naam/ }), ' Entra ID ');
    await userEvent.click(screen.getByRole('button', { name: 'Maak een sleutel' }));
    expect(await screen.findByText('scim_geheim')).toBeTruthy();
    expect(screen.getByRole('list', { name: 'Sleutels' })).toBeTruthy();
    expect(asked.find(({ operation }) => operation === 'MakeScimKey')?.variables).toMatchObject({
      ...{ organisation: 'o', name: 'Entra ID' },
    });
    await expectAccessible();
    await userEvent.click(screen.getByRole('button', { name: 'Ik heb hem bewaard' }));
    expect(screen.queryByText('scim_geheim')).toBeNull();
  });

  it('are not made where there are five, or the academy finds something wrong, which is said', async () => {
    const answers = {
      ScimKeys: { scimKeys: scim(key()) },
      MakeScimKey: { makeScimKey: { __typename: 'TooManyScimKeys' } as object },
    };
    open(answers);
    await userEvent.type(await screen.findByRole('textbox', { name: /Naam/ }), 'Okta');
    await userEvent.click(screen.getByRole('button', { name: 'Maak een sleutel' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Er zijn al 5 sleutels.');
  });

  it('are revoked only after asking, with what follows', async () => {
    open({
      ScimKeys: { scimKeys: scim(key()) },
      RevokeScimKey: { revokeScimKey: { __typename: 'ScimKeyRevoked', scim: scim(key({ state: 'REVOKED' })) } },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Trek in: Entra ID' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(inWhole(/nog wachten, vervallen/))).toBeTruthy();
    await userEvent.click(dialog.getByRole('button', { name: 'Trek in' }));
    expect(await screen.findByText('Ingetrokken: Entra ID')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Trek in: Entra ID' })).toBeNull();
  });

  it('are for its owners', async () => {
    open({ ScimKeys: { scimKeys: null } });
    expect(await screen.findByText('Alleen een eigenaar van de organisatie maakt sleutels')).toBeTruthy();
    await expectAccessible();
  });
});
