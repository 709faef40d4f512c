import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { jest } from '@jest/globals';
import { answering, expectAccessible, renderUi, type Answers } from '@academy/ui/testing';
import { AccountScreen } from './account-screen';

const session = (id: string, facts: object = {}) => ({
  ...{ id, browser: 'Firefox · Linux', openedAt: '2026-11-28T08:00:00Z', seenAt: '2026-11-28T09:00:00Z' },
  ...{ isThisOne: false, ...facts },
});
const account = (facts: object = {}) => ({
  ...{
    name: 'Ada Bakker',
    email: 'ada@voorbeeld.nl',
    language: 'NL',
    hasCodeApp: false,
    recoveryCodesLeft: 0,
    passkeys: [],
    addressChange: null,
  },
  ...{ hasPassword: true, linkedSignIns: [], signInProviders: [] },
  sessions: [
    session('this', { isThisOne: true }),
    session('phone', { browser: 'Safari · iPhone' }),
    session('x', { browser: null }),
  ],
  ...facts,
});

function open(answers: Answers = {}) {
  const onLanguage = jest.fn();
  const academy = answering({ MyAccount: { myAccount: account() }, ...answers });
  renderUi(<AccountScreen onLanguage={onLanguage} back={undefined} />);
  return { ...academy, onLanguage };
}

describe('One’s own account', () => {
  it('changes its name and language, and the screens follow', async () => {
    const saved = { __typename: 'AccountSaved', account: account({ name: 'Ada de Vries', language: 'EN' }) };
    const { asked, onLanguage } = open({ ChangeAccount: { changeAccount: saved } });
    const name = await screen.findByLabelText('Naam');
    await userEvent.clear(name);
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect((await screen.findAllByText('Vul je naam in.')).length).toBeGreaterThan(0);
    await userEvent.type(name, 'Ada de Vries');
    await userEvent.selectOptions(screen.getByLabelText('Taal'), 'Engels');
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect(await screen.findByText('Je account is bewaard')).toBeTruthy();
    expect(onLanguage).toHaveBeenCalledWith('en');
    expect(asked.find(({ operation }) => operation === 'ChangeAccount')?.variables).toEqual({
      ...{ name: 'Ada de Vries', language: 'EN' },
    });
    await expectAccessible();
  });

  it.each([
    [{ __typename: 'WrongPassword' }, /niet je wachtwoord van nu/],
    [{ __typename: 'TooManyAttempts', retryAfterSeconds: 4 }, /paar keer fout.*over 4 seconden/],
    [{ __typename: 'SignInBusy', retryAfterSeconds: 5 }, /heel druk/],
    [{ __typename: 'InvalidInput', faults: [{ field: 'next', problem: 'PasswordHoldsYou' }] }, null],
    [{ __typename: 'PasswordChanged', account: account() }, undefined],
  ])('has another password, or says why not: %j', async (answer, words) => {
    open({ ChangePassword: { changePassword: answer } });
    await userEvent.type(await screen.findByLabelText('Je wachtwoord van nu'), 'het oude woord');
    await userEvent.type(screen.getByLabelText('Nieuw wachtwoord'), 'fiets tafel wolk');
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar mijn wachtwoord' }));
    if (words) expect((await screen.findByRole('alert')).textContent).toMatch(words);
    else if (words === null) expect((await screen.findAllByText(/zit in dit wachtwoord/)).length).toBeGreaterThan(0);
    else expect(await screen.findByText('Je hebt een nieuw wachtwoord')).toBeTruthy();
  });

  it('shows where one is signed in, this browser marked, and ends one or all others', async () => {
    const only = (...ids: string[]) => account({ sessions: account().sessions.filter(({ id }) => ids.includes(id)) });
    const { asked } = open({
      EndSession: { endSession: { account: only('this', 'x') } },
      EndOtherSessions: { endOtherSessions: { account: only('this') } },
    });
    const list = await screen.findByRole('list', { name: 'Waar je bent ingelogd' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(3);
    expect(within(list).getAllByText('Deze browser')).toHaveLength(1);
    await userEvent.click(within(list).getByRole('button', { name: 'Log uit: Safari · iPhone' }));
    expect(await screen.findByText('Daar ben je nu uitgelogd')).toBeTruthy();
    expect(asked.find(({ operation }) => operation === 'EndSession')?.variables).toEqual({ id: 'phone' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(2);
    await userEvent.click(screen.getByRole('button', { name: 'Log overal anders uit' }));
    expect(await within(list).findAllByRole('listitem')).toHaveLength(1);
    expect(screen.queryByRole('button', { name: 'Log overal anders uit' })).toBeNull();
  });
});
