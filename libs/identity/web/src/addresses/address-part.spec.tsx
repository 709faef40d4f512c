import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, expectAccessible, renderUi, type Answers } from '@academy/ui/testing';
import { AccountScreen } from '../account/account-screen';

const waiting = (facts: object = {}) => ({
  ...{ email: 'ada@thuis.example', oldConfirmed: false, newConfirmed: false },
  ...{ expiresAt: '2026-11-29T08:00:00Z', ...facts },
});
const account = (addressChange: object | null = null) => ({
  ...{ name: 'Ada Bakker', email: 'ada@school.example', language: 'NL', sessions: [], addressChange },
  ...{ hasCodeApp: false, recoveryCodesLeft: 0, passkeys: [] },
  ...{ hasPassword: true, linkedSignIns: [], signInProviders: [] },
});

function open(mine: object = account(), answers: Answers = {}) {
  const academy = answering({ MyAccount: { myAccount: mine }, DemoMailFolder: { demoMailFolder: null }, ...answers });
  renderUi(<AccountScreen onLanguage={() => undefined} back={undefined} />);
  return academy;
}
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
async function ask(email: string, password = 'fiets tafel wolk') {
  await press('Kies een ander adres');
  await userEvent.type(screen.getByLabelText('Nieuw e-mailadres'), email);
  if (password) await userEvent.type(screen.getByLabelText('Je wachtwoord'), password);
  await press('Stuur de twee mails');
}

describe('One’s own address', () => {
  it('is asked to change by the new one and the password, and says what is waited for', async () => {
    const answer = { __typename: 'AddressChangeAsked', account: account(waiting()) };
    const { asked } = open(account(), { AskAddressChange: { askAddressChange: answer } });
    await ask('ada@thuis.example');
    expect(await screen.findByText('Je adres wordt ada@thuis.example')).toBeTruthy();
    expect(screen.getByText('Je adres van nu: wacht op je ja')).toBeTruthy();
    expect(asked.find(({ operation }) => operation === 'AskAddressChange')?.variables).toEqual({
      ...{ email: 'ada@thuis.example', password: 'fiets tafel wolk' },
    });
    await expectAccessible();
  });

  it.each([
    ['geen adres', 'fiets tafel wolk', /Schrijf je e-mailadres als/],
    ['Ada@School.example', 'fiets tafel wolk', /Dit is je e-mailadres al/],
    ['ada@thuis.example', '', /Vul je wachtwoord in/],
  ])('is not sent as %j with the password %j, and says why', async (email, password, words) => {
    const { asked } = open();
    await ask(email, password);
    expect((await screen.findAllByText(words)).length).toBeGreaterThan(0);
    expect(asked.map(({ operation }) => operation)).not.toContain('AskAddressChange');
  });

  it.each([
    [{ __typename: 'WrongPassword' }, /niet je wachtwoord van nu/],
    [{ __typename: 'TooManyAttempts', retryAfterSeconds: 4 }, /paar keer fout.*over 4 seconden/],
    [{ __typename: 'TooManyMails', retryAfterSeconds: 120 }, /over 2 minuten/],
    [{ __typename: 'SignInBusy', retryAfterSeconds: 5 }, /heel druk/],
  ])('says what %j means', async (answer, words) => {
    open(account(), { AskAddressChange: { askAddressChange: answer } });
    await ask('ada@thuis.example');
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
  });

  it('says which mailbox said yes, and stays what it is when one wants that', async () => {
    open(account(waiting({ oldConfirmed: true })), {
      WithdrawAddressChange: { withdrawAddressChange: { account: account() } },
    });
    expect(await screen.findByText('Je adres van nu: zei ja')).toBeTruthy();
    expect(screen.getByText('Het nieuwe adres: wacht op je ja')).toBeTruthy();
    await press('Laat het zoals het is');
    expect(await screen.findByText('Je adres blijft wat het is')).toBeTruthy();
    expect(screen.queryByText('Je adres wordt ada@thuis.example')).toBeNull();
  });
});
