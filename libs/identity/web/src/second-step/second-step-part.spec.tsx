import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { jest } from '@jest/globals';
import { answering, expectAccessible, renderUi, type Answers } from '@academy/ui/testing';
import { AccountScreen } from '../account/account-screen';

const account = (facts: object = {}) => ({
  ...{ name: 'Ada Bakker', email: 'ada@voorbeeld.nl', language: 'NL', sessions: [] },
  ...{ hasCodeApp: false, recoveryCodesLeft: 0, passkeys: [], addressChange: null, ...facts },
  ...{ hasPassword: true, linkedSignIns: [], signInProviders: [] },
});
const isOn = account({ hasCodeApp: true, recoveryCodesLeft: 10 });
const codes = Array.from({ length: 10 }, (_, nth) => `aaaa-bbbb-cccc-000${nth}`);
const started = {
  ...{ __typename: 'CodeAppStarted', secret: 'AAAABBBB22223333', link: 'otpauth://totp/Academie' },
  qr: { size: 21, path: 'M0 0h1v1h-1z' },
};

function open(mine: object, answers: Answers = {}, back?: string) {
  const academy = answering({ MyAccount: { myAccount: mine }, ...answers });
  renderUi(<AccountScreen onLanguage={() => undefined} back={back} />);
  return academy;
}
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

describe('A second step', () => {
  const begin = async (answers: Answers) => {
    const academy = open(account(), { StartCodeApp: { startCodeApp: started }, ...answers }, '/beheer/academie');
    await press('Vraag ook een code uit een app');
    await press('Ga verder');
    expect((await screen.findAllByText('Vul je wachtwoord in')).length).toBeGreaterThan(0);
    await userEvent.type(screen.getByLabelText('Je wachtwoord'), 'fiets tafel wolk');
    await press('Ga verder');
    return academy;
  };

  it('is switched on with the square or the key, shows its recovery codes once, and leads back', async () => {
    const { asked } = await begin({
      ConfirmCodeApp: { confirmCodeApp: { __typename: 'CodeAppOn', recoveryCodes: codes, account: isOn } },
    });
    expect(await screen.findByRole('img', { name: 'QR-code voor je app' })).toBeTruthy();
    expect(screen.getByText('AAAA BBBB 2222 3333')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Of open de app op dit apparaat' }).getAttribute('href')).toBe(
      started.link,
    );
    await press('Zet de codes aan');
    expect((await screen.findAllByText('Vul de zes cijfers uit je app in.')).length).toBeGreaterThan(0);
    await userEvent.type(screen.getByLabelText('Code uit je app'), '012 345');
    await press('Zet de codes aan');
    const list = await screen.findByRole('list', { name: 'Herstelcodes' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((one) => one.textContent),
    ).toEqual(codes);
    expect(asked.find(({ operation }) => operation === 'ConfirmCodeApp')?.variables).toEqual({ code: '012 345' });
    await expectAccessible();
    await press('Ik heb ze bewaard');
    expect(screen.queryByText(codes[0]!)).toBeNull();
    expect(screen.getByText('Je hebt nog 10 herstelcodes.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Terug naar waar je was' }).getAttribute('href')).toBe('/beheer/academie');
  });

  it.each([
    [{ __typename: 'WrongCode' }, /klopt niet, of is al gebruikt/],
    [{ __typename: 'CodeAppGone' }, /Begin opnieuw/],
    [{ __typename: 'TooManyAttempts', retryAfterSeconds: 4 }, /paar keer fout.*over 4 seconden/],
  ])('says why a first code does not switch it on: %j', async (answer, words) => {
    await begin({ ConfirmCodeApp: { confirmCodeApp: answer } });
    await userEvent.type(await screen.findByLabelText('Code uit je app'), '012345');
    await press('Zet de codes aan');
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
  });

  it.each([
    [{ __typename: 'WrongPassword' }, /niet je wachtwoord van nu/],
    [{ __typename: 'CodeAppIsOn' }, /staan al aan/],
    [{ __typename: 'SignInBusy', retryAfterSeconds: 5 }, /heel druk/],
  ])('says why it is not begun with: %j', async (answer, words) => {
    await begin({ StartCodeApp: { startCodeApp: answer } });
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
  });

  it('is copied from, and says where that is not possible', async () => {
    const writeText = jest.fn(async (_: string) => undefined);
    const user = userEvent.setup();
    await begin({
      ConfirmCodeApp: { confirmCodeApp: { __typename: 'CodeAppOn', recoveryCodes: codes, account: isOn } },
    });
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    await user.type(await screen.findByLabelText('Code uit je app'), '012345');
    await user.click(screen.getByRole('button', { name: 'Zet de codes aan' }));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    await user.click(await screen.findByRole('button', { name: 'Kopieer' }));
    expect(await screen.findByText('De codes staan op je klembord')).toBeTruthy();
    expect(writeText).toHaveBeenCalledWith(codes.join('\n'));
    writeText.mockRejectedValueOnce(new Error('no'));
    await user.click(screen.getByRole('button', { name: 'Kopieer' }));
    expect(await screen.findByText(/Kopiëren lukte niet/)).toBeTruthy();
  });

  it('has new recovery codes, and is switched off, by the password', async () => {
    const { asked } = open(account({ hasCodeApp: true, recoveryCodesLeft: 0 }), {
      RenewRecoveryCodes: {
        renewRecoveryCodes: { __typename: 'RecoveryCodesDrawn', recoveryCodes: codes, account: isOn },
      },
      RemoveCodeApp: ({ password }: { password: string }) => ({
        removeCodeApp:
          password === 'mis' ? { __typename: 'WrongPassword' } : { __typename: 'FactorRemoved', account: account() },
      }),
    });
    expect(await screen.findByText('Je hebt geen herstelcodes meer. Maak nieuwe.')).toBeTruthy();
    await press('Maak nieuwe herstelcodes');
    await userEvent.type(await screen.findByLabelText('Je wachtwoord'), 'fiets tafel wolk');
    await press('Maak ze');
    expect(await screen.findByText(codes[9]!)).toBeTruthy();
    await press('Ik heb ze bewaard');

    await press('Zet de app uit');
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Zet uit' }));
    expect((await dialog.findAllByText('Vul je wachtwoord in')).length).toBeGreaterThan(0);
    await userEvent.type(dialog.getByLabelText('Je wachtwoord'), 'mis');
    await userEvent.click(dialog.getByRole('button', { name: 'Zet uit' }));
    expect((await dialog.findByRole('alert')).textContent).toMatch(/niet je wachtwoord/);
    await userEvent.clear(dialog.getByLabelText('Je wachtwoord'));
    await userEvent.type(dialog.getByLabelText('Je wachtwoord'), 'fiets tafel wolk');
    await userEvent.click(dialog.getByRole('button', { name: 'Zet uit' }));
    expect(await screen.findByText('De app met codes staat uit')).toBeTruthy();
    expect(screen.getByText('Er wordt nu alleen een wachtwoord gevraagd.')).toBeTruthy();
    expect(asked.find(({ operation }) => operation === 'RenewRecoveryCodes')?.variables).toEqual({
      password: 'fiets tafel wolk',
    });
  });
});
