import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { jest } from '@jest/globals';
import { answering, expectAccessible, renderUi } from '@academy/ui/testing';
import { GiveCode } from './give-code-screen';

const me = { id: 'a', name: 'Ada', teacherId: null, workplaces: [] };

function open(answer: object, ways = { hasCodeApp: true, hasPasskey: false }) {
  const [onEntered, onBack] = [jest.fn(), jest.fn()];
  const academy = answering({ GiveCode: { giveCode: answer } });
  renderUi(<GiveCode ways={ways} passkey={<button>Met een passkey</button>} onEntered={onEntered} onBack={onBack} />);
  return { ...academy, onEntered, onBack };
}
const send = () => userEvent.click(screen.getByRole('button', { name: 'Log in' }));

describe('The second step of signing in', () => {
  it('takes a code from the app, and nothing that is none', async () => {
    const { asked, onEntered } = open({ __typename: 'SignedIn', me });
    await send();
    expect((await screen.findAllByText('Vul de zes cijfers uit je app in.')).length).toBeGreaterThan(0);
    expect(asked).toEqual([]);
    await userEvent.type(screen.getByLabelText('Code uit je app'), '012 345');
    await send();
    expect(asked[0]?.variables).toEqual({ code: '012 345' });
    expect(onEntered).toHaveBeenCalledWith(me);
    await expectAccessible();
  });

  it('takes a recovery code instead', async () => {
    const { asked } = open({ __typename: 'SignedIn', me });
    await userEvent.click(screen.getByRole('button', { name: 'Gebruik een herstelcode' }));
    await userEvent.type(screen.getByLabelText('Herstelcode'), '012345');
    await send();
    expect((await screen.findAllByText('Vul een herstelcode van zestien tekens in.')).length).toBeGreaterThan(0);
    await userEvent.clear(screen.getByLabelText('Herstelcode'));
    await userEvent.type(screen.getByLabelText('Herstelcode'), '2F8K 9MNP 03QT X7VZ');
    await send();
    expect(asked).toHaveLength(1);
  });

  it('is a passkey or a recovery code for who has no app', () => {
    open({}, { hasCodeApp: false, hasPasskey: true });
    expect(screen.getByRole('button', { name: 'Met een passkey' })).toBeTruthy();
    expect(screen.getByLabelText('Herstelcode')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Gebruik een code uit je app' })).toBeNull();
  });

  it.each([
    [{ __typename: 'WrongCode' }, /klopt niet, of is al gebruikt/],
    [{ __typename: 'StepGone' }, /Log opnieuw in/],
    [{ __typename: 'TooManyAttempts', retryAfterSeconds: 30 }, /over 30 seconden/],
    [{ __typename: 'SignInBusy', retryAfterSeconds: 5 }, /heel druk/],
  ])('says what %j means, with the way back to the password', async (answer, words) => {
    const { onEntered, onBack } = open(answer);
    await userEvent.type(screen.getByLabelText('Code uit je app'), '012345');
    await send();
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
    expect(onEntered).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Begin opnieuw' }));
    expect(onBack).toHaveBeenCalled();
  });
});
