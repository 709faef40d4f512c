// cspell:ignore AQID Gxlbmdl
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { jest } from '@jest/globals';
import { answering, expectAccessible, renderUi, type Answers } from '@academy/ui/testing';
import { AccountScreen } from '../account/account-screen';

const laptop = { id: 'laptop', name: 'Laptop', addedAt: '2026-11-28T08:00:00Z', usedAt: null };
const phone = { id: 'phone', name: 'Telefoon', addedAt: '2026-11-28T08:00:00Z', usedAt: '2026-11-28T09:00:00Z' };
const account = (...passkeys: object[]) => ({
  ...{ name: 'Ada Bakker', email: 'ada@voorbeeld.nl', language: 'NL', sessions: [], addressChange: null },
  ...{ hasPassword: true, linkedSignIns: [], signInProviders: [] },
  ...{ hasCodeApp: false, recoveryCodesLeft: passkeys.length > 0 ? 10 : 0, passkeys },
});
const asked = {
  __typename: 'PasskeyAsked',
  options: JSON.stringify({
    ...{ challenge: 'Y2hhbGxlbmdl', rp: { id: 'localhost', name: 'Academie' }, pubKeyCredParams: [] },
    user: { id: 'YWRh', name: 'ada', displayName: 'Ada' },
  }),
};

/** What the device of this test does when it is asked. */
const create = jest.fn<() => Promise<unknown>>();
const bytes = new Uint8Array([1, 2, 3]).buffer;
const made = {
  ...{ id: 'AQID', rawId: bytes, type: 'public-key', getClientExtensionResults: () => ({}) },
  response: { clientDataJSON: bytes, attestationObject: bytes, getTransports: () => ['internal'] },
};

beforeEach(() => {
  create.mockReset();
  globalThis.PublicKeyCredential = class {} as never;
  Object.defineProperty(navigator, 'credentials', { value: { create }, configurable: true });
});

function open(mine: object, answers: Answers = {}) {
  const academy = answering({ MyAccount: { myAccount: mine }, StartPasskey: { startPasskey: asked }, ...answers });
  renderUi(<AccountScreen onLanguage={() => undefined} back={undefined} />);
  return academy;
}
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const add = async () => {
  await press('Voeg een passkey toe');
  await userEvent.type(screen.getByLabelText('Hoe noem je deze passkey?'), 'Laptop');
  await userEvent.type(screen.getByLabelText('Je wachtwoord'), 'fiets tafel wolk');
  await press('Ga verder op je apparaat');
};

describe('Passkeys', () => {
  it('are added by a name, the password and the device, with recovery codes for the first', async () => {
    create.mockResolvedValue(made);
    const added = { __typename: 'PasskeyAdded', recoveryCodes: ['aaaa-bbbb-cccc-dddd'], account: account(laptop) };
    const academy = open(account(), { AddPasskey: { addPasskey: added } });
    await press('Voeg een passkey toe');
    await press('Ga verder op je apparaat');
    expect((await screen.findAllByText(/Geef je passkey een naam/)).length).toBeGreaterThan(0);
    await press('Terug');
    await add();
    expect(await screen.findByText('aaaa-bbbb-cccc-dddd')).toBeTruthy();
    const sent = academy.asked.find(({ operation }) => operation === 'AddPasskey')?.variables['answer'];
    expect(JSON.parse(String(sent))).toMatchObject({ id: 'AQID', response: { transports: ['internal'] } });
    await press('Ik heb ze bewaard');
    expect(within(screen.getByRole('list', { name: 'Je passkeys' })).getByText('Laptop')).toBeTruthy();
    await expectAccessible();
  });

  it.each([
    [Object.assign(new Error('left'), { name: 'NotAllowedError' }), /Er is geen passkey gemaakt/],
    [Object.assign(new Error('had'), { name: 'InvalidStateError' }), /heeft al een passkey/],
  ])('are not made where the device says %s, which is said', async (fault, words) => {
    create.mockRejectedValue(fault);
    const { asked: all } = open(account());
    await add();
    expect(await screen.findByText(words)).toBeTruthy();
    expect(all.map(({ operation }) => operation)).not.toContain('AddPasskey');
  });

  it.each([
    [{ startPasskey: { __typename: 'TooManyPasskeys' } }, /Haal er eerst een weg/],
    [{ startPasskey: { __typename: 'WrongPassword' } }, /niet je wachtwoord/],
    [
      { startPasskey: { __typename: 'InvalidInput', faults: [{ field: 'name', problem: 'PasskeyNameTooLong' }] } },
      /te lang/,
    ],
  ])('say why the academy asks for none: %j', async (answer, words) => {
    open(account(), { StartPasskey: answer });
    await add();
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
  });

  it('that the academy does not take say so', async () => {
    create.mockResolvedValue(made);
    open(account(), { AddPasskey: { addPasskey: { __typename: 'PasskeyRefused' } } });
    await add();
    expect((await screen.findByRole('alert')).textContent).toMatch(/werkte hier niet/);
  });

  it('are taken away by the password', async () => {
    const { asked: all } = open(account(laptop, phone), {
      RemovePasskey: { removePasskey: { __typename: 'FactorRemoved', account: account(phone) } },
    });
    await press('Haal weg: Laptop');
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByLabelText('Je wachtwoord'), 'fiets tafel wolk');
    await userEvent.click(dialog.getByRole('button', { name: 'Haal weg' }));
    expect(await screen.findByText('De passkey is weg')).toBeTruthy();
    expect(screen.queryByText('Laptop')).toBeNull();
    expect(all.find(({ operation }) => operation === 'RemovePasskey')?.variables).toEqual({
      ...{ id: 'laptop', password: 'fiets tafel wolk' },
    });
  });

  it('cannot be made in a browser without', async () => {
    delete (globalThis as { PublicKeyCredential?: unknown }).PublicKeyCredential;
    open(account());
    expect(await screen.findByText('Deze browser kan hier geen passkeys maken.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Voeg een passkey toe' })).toBeNull();
  });
});
