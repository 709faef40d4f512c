import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { jest } from '@jest/globals';
import { answering, expectAccessible, renderUi, type Answers } from '@academy/ui/testing';
import { AccountScreen } from '../account/account-screen';
import { leaving } from './api';
import { ProviderButtons } from './provider-buttons';

const school = { id: 'school', name: 'Schoolaccount' };
const link = { id: 'l', name: 'Schoolaccount', linkedAt: '2026-11-28T08:00:00Z', usedAt: null };
const account = (facts: object = {}) => ({
  ...{ name: 'Ada Bakker', email: 'ada@voorbeeld.nl', language: 'NL', sessions: [], passkeys: [] },
  addressChange: null,
  ...{ hasCodeApp: false, recoveryCodesLeft: 0, hasPassword: true, linkedSignIns: [], signInProviders: [school] },
  ...facts,
});
const left = jest.fn();
beforeEach(() => {
  left.mockClear();
  leaving.to = left;
});

function open(mine: object, answers: Answers = {}) {
  const academy = answering({ MyAccount: { myAccount: mine }, ...answers });
  renderUi(<AccountScreen onLanguage={() => undefined} back={undefined} />);
  return academy;
}
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const inDialog = async () => within(await screen.findByRole('dialog'));
const giveIn = async (name: string, password: string) => {
  const dialog = await inDialog();
  await userEvent.clear(dialog.getByLabelText('Je wachtwoord'));
  if (password) await userEvent.type(dialog.getByLabelText('Je wachtwoord'), password);
  await userEvent.click(dialog.getByRole('button', { name }));
};

describe('An account elsewhere', () => {
  it('is linked by the password, and by who one is there', async () => {
    const { asked } = open(account(), {
      BeginLinking: ({ password }: { password: string }) => ({
        beginLinking:
          password === 'mis'
            ? { __typename: 'WrongPassword' }
            : { __typename: 'ProviderRoundBegun', url: 'https://school.example/go' },
      }),
    });
    expect(await screen.findByText('Er is nog niets gekoppeld.')).toBeTruthy();
    await press('Koppel Schoolaccount');
    await giveIn('Ga naar Schoolaccount', '');
    expect((await screen.findAllByText('Vul je wachtwoord in')).length).toBeGreaterThan(0);
    await giveIn('Ga naar Schoolaccount', 'mis');
    expect((await (await inDialog()).findByRole('alert')).textContent).toMatch(/niet je wachtwoord/);
    expect(left).not.toHaveBeenCalled();
    await giveIn('Ga naar Schoolaccount', 'fiets tafel wolk');
    expect(left).toHaveBeenCalledWith('https://school.example/go');
    expect(asked.at(-1)?.variables).toEqual({ provider: 'school', password: 'fiets tafel wolk' });
  });

  it('is listed with when it was linked and used, and is unlinked by the password', async () => {
    open(account({ linkedSignIns: [link] }), {
      UnlinkSignIn: { unlinkSignIn: { __typename: 'SignInUnlinked', account: account() } },
    });
    const list = within(await screen.findByRole('list', { name: 'Inloggen met een account elders' }));
    expect(list.getByRole('listitem').textContent).toMatch(/Gekoppeld op .*28 november 2026.*Nog niet gebruikt/);
    await expectAccessible();
    await press('Maak los: Schoolaccount');
    await giveIn('Maak los', 'fiets tafel wolk');
    expect(await screen.findByText('Losgemaakt: Schoolaccount')).toBeTruthy();
    expect(screen.getByText('Er is nog niets gekoppeld.')).toBeTruthy();
  });

  it.each([
    ['LastWayIn', /enige manier/],
    ['LinkGone', /al losgemaakt/],
    ['NoPassword', /nog geen wachtwoord/],
  ])('that stays says why: %s', async (__typename, words) => {
    open(account({ linkedSignIns: [link] }), { UnlinkSignIn: { unlinkSignIn: { __typename } } });
    await press('Maak los: Schoolaccount');
    await giveIn('Maak los', 'fiets tafel wolk');
    expect((await (await inDialog()).findByRole('alert')).textContent).toMatch(words);
  });

  it('is all that someone has who chose no password: they are led to one first', async () => {
    open(account({ hasPassword: false, linkedSignIns: [link] }));
    expect((await screen.findByRole('link', { name: 'Kies een wachtwoord' })).getAttribute('href')).toBe(
      '/wachtwoord-vergeten',
    );
    expect(screen.queryByRole('button', { name: 'Maak los: Schoolaccount' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Koppel Schoolaccount' })).toBeNull();
    await expectAccessible();
  });

  it('is not spoken of where there is none to link', async () => {
    open(account({ signInProviders: [] }));
    await screen.findByText('Wachtwoord');
    expect(screen.queryByText('Inloggen met een account elders')).toBeNull();
  });
});

describe('The buttons of providers', () => {
  it('lead there, from the page that one was on', async () => {
    const { asked } = answering({
      BeginProviderSignIn: {
        beginProviderSignIn: { __typename: 'ProviderRoundBegun', url: 'https://school.example/go' },
      },
    });
    renderUi(<ProviderButtons providers={[school]} back="/leerpad" />);
    await press('Log in met Schoolaccount');
    expect(left).toHaveBeenCalledWith('https://school.example/go');
    expect(asked.map(({ variables }) => variables)).toEqual([{ provider: 'school', back: '/leerpad' }]);
    await expectAccessible();
  });

  it('say when a provider is down, or is one no more', async () => {
    answering({ BeginProviderSignIn: { beginProviderSignIn: { __typename: 'ProviderUnreachable' } } });
    renderUi(<ProviderButtons providers={[school]} back={undefined} />);
    await press('Log in met Schoolaccount');
    expect((await screen.findByRole('alert')).textContent).toMatch(/antwoordt nu niet/);
    expect(left).not.toHaveBeenCalled();
  });
});
