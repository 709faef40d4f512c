// cspell:ignore AQID Gxlbmdl
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { jest } from '@jest/globals';
import { answering, renderUi } from '@academy/ui/testing';
import { PasskeyButton } from './passkey-button';

const me = { id: 'a', name: 'Ada', teacherId: null, workplaces: [] };
const get = jest.fn<() => Promise<unknown>>();
const bytes = new Uint8Array([1, 2, 3]).buffer;
const signed = {
  ...{ id: 'AQID', rawId: bytes, type: 'public-key', getClientExtensionResults: () => ({}) },
  response: { clientDataJSON: bytes, authenticatorData: bytes, signature: bytes, userHandle: bytes },
};

async function press(answer: object) {
  globalThis.PublicKeyCredential = class {} as never;
  Object.defineProperty(navigator, 'credentials', { value: { get }, configurable: true });
  const onEntered = jest.fn();
  const options = JSON.stringify({ challenge: 'Y2hhbGxlbmdl', rpId: 'localhost' });
  const academy = answering({ AskPasskey: { askPasskey: { options } }, EnterByPasskey: { enterByPasskey: answer } });
  renderUi(<PasskeyButton onEntered={onEntered} />);
  await userEvent.click(screen.getByRole('button', { name: 'Log in met een passkey' }));
  return { ...academy, onEntered };
}

describe('Signing in with a passkey', () => {
  it('asks the device, and lets in who answers right', async () => {
    get.mockResolvedValue(signed);
    const { onEntered, asked } = await press({ __typename: 'SignedIn', me });
    await screen.findByRole('button', { name: 'Log in met een passkey' });
    expect(asked.map(({ operation }) => operation)).toEqual(['AskPasskey', 'EnterByPasskey']);
    expect(onEntered).toHaveBeenCalledWith(me);
  });

  it('says that none was used, or that it is not known here', async () => {
    get.mockRejectedValueOnce(Object.assign(new Error('left'), { name: 'NotAllowedError' }));
    const { asked } = await press({});
    expect(await screen.findByText(/Er is geen passkey gebruikt/)).toBeTruthy();
    expect(asked).toHaveLength(1);
  });

  it('says that it is not known here', async () => {
    get.mockResolvedValue(signed);
    const { onEntered } = await press({ __typename: 'PasskeyRefused' });
    expect((await screen.findByRole('alert')).textContent).toMatch(/werkte hier niet/);
    expect(onEntered).not.toHaveBeenCalled();
  });
});
