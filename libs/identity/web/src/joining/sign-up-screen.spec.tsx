import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { jest } from '@jest/globals';
import { answering, expectAccessible, renderUi, type Answers } from '@academy/ui/testing';
import { ConfirmScreen } from './confirm-screen';
import { SignUpScreen } from './sign-up-screen';

beforeEach(() => sessionStorage.clear());

const me = { id: 'a', name: 'Nova Nieuw', teacherId: 't', workplaces: [] };
const way = () => ({ onEntered: jest.fn(), onMaybeEntered: jest.fn() });

async function fillIn(facts: Partial<Record<'name' | 'email' | 'password', string>> = {}) {
  const { name = 'Nova Nieuw', email = 'nova@voorbeeld.nl', password = 'fiets tafel wolk' } = facts;
  if (name) await userEvent.type(screen.getByLabelText('Naam'), name);
  if (email) await userEvent.type(screen.getByLabelText('E-mailadres'), email);
  if (password) await userEvent.type(screen.getByLabelText('Kies een wachtwoord'), password);
  await userEvent.click(screen.getByRole('button', { name: 'Maak mijn account' }));
}

function open(answers: Answers = {}) {
  const academy = answering({ DemoMailFolder: { demoMailFolder: null }, ...answers });
  const led = way();
  const rendered = renderUi(<SignUpScreen {...led} />);
  return { ...academy, ...led, ...rendered };
}

const onItsWay = { SignUp: { signUp: { __typename: 'CodeOnItsWay' } } };

describe('Asking for an account', () => {
  it('says what is wrong before anything is sent, and shows what one types when asked', async () => {
    const { asked } = open();
    await fillIn({ name: '', email: 'nova', password: 'kort' });
    for (const fault of ['Vul je naam in.', /Schrijf je e-mailadres als/, /ten minste 12 tekens/])
      expect((await screen.findAllByText(fault)).length).toBeGreaterThan(0);
    expect(asked.filter(({ operation }) => operation === 'SignUp')).toEqual([]);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Laat zien wat ik typ' }));
    expect(screen.getByLabelText('Kies een wachtwoord').getAttribute('type')).toBe('text');
    await expectAccessible();
  });

  it('shows at its field what only the academy can tell', async () => {
    open({
      SignUp: {
        signUp: { __typename: 'InvalidInput', faults: [{ field: 'password', problem: 'PasswordGuessed' }] },
      },
    });
    await fillIn();
    expect((await screen.findAllByText(/snel te raden/)).length).toBeGreaterThan(0);
  });

  it('is the same sign-up when it is sent again, and another as soon as anything in it changed', async () => {
    const { asked } = open({ SignUp: { signUp: { __typename: 'SignInBusy', retryAfterSeconds: 5 } } });
    await fillIn();
    expect(await screen.findByText(/Het is nu heel druk/)).toBeTruthy();
    const send = () => userEvent.click(screen.getByRole('button', { name: 'Maak mijn account' }));
    await send();
    await userEvent.type(screen.getByLabelText('Naam'), 's');
    await send();
    const ids = asked.filter(({ operation }) => operation === 'SignUp').map(({ variables }) => variables['signUp']);
    expect([ids.length, ids[0] === ids[1], ids[1] === ids[2]]).toEqual([3, true, false]);
  });

  it('goes on with the code from the mail, also after the page was loaded again', async () => {
    const first = open(onItsWay);
    await fillIn();
    expect(await screen.findByRole('heading', { name: 'Bekijk je mail' })).toBeTruthy();
    await expectAccessible();
    first.unmount();
    const { onEntered, asked } = open({ ConfirmSignUp: { confirmSignUp: { __typename: 'SignedIn', me } } });
    expect(screen.getByText('nova@voorbeeld.nl')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Bevestig' }));
    expect((await screen.findAllByText('Vul de zes cijfers uit de mail in.')).length).toBeGreaterThan(0);
    await userEvent.type(screen.getByLabelText('Code uit de mail'), '012 345');
    await userEvent.click(screen.getByRole('button', { name: 'Bevestig' }));
    await screen.findByRole('button', { name: 'Bevestig' });
    expect(onEntered).toHaveBeenCalledWith(me);
    expect(asked.find(({ operation }) => operation === 'ConfirmSignUp')?.variables).toMatchObject({ code: '012 345' });
    expect(sessionStorage.length).toBe(0);
  });

  it.each([
    [{ __typename: 'WrongProof', triesLeft: 2 }, /Deze code klopt niet.*nog 2 keer/],
    [{ __typename: 'WrongProof', triesLeft: 1 }, /nog één keer/],
    [{ __typename: 'WrongProof', triesLeft: 0 }, /te vaak fout/],
    [{ __typename: 'SignUpGone' }, /Deze aanmelding is er niet meer/],
    [{ __typename: 'HasAccount' }, /Er is al een account met dit e-mailadres/],
    [{ __typename: 'SignInBusy', retryAfterSeconds: 5 }, /heel druk/],
  ])('says after a code what %j means', async (answer, words) => {
    const { onMaybeEntered } = open({ ...onItsWay, ConfirmSignUp: { confirmSignUp: answer } });
    await fillIn();
    await userEvent.type(await screen.findByLabelText('Code uit de mail'), '012345');
    await userEvent.click(screen.getByRole('button', { name: 'Bevestig' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
    expect(onMaybeEntered).toHaveBeenCalledTimes(answer.__typename === 'SignUpGone' ? 1 : 0);
  });

  it('has another mail sent, and says when that may be asked again', async () => {
    open({
      ...onItsWay,
      SendSignUpCodeAgain: { sendSignUpCodeAgain: { __typename: 'TooManyMails', retryAfterSeconds: 121 } },
    });
    await fillIn();
    await userEvent.click(await screen.findByRole('button', { name: 'Stuur een nieuwe code' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/over 3 minuten/);
  });

  it('tells in a demo where the mail lies', async () => {
    open({ ...onItsWay, DemoMailFolder: { demoMailFolder: '/home/ada/academie/.data/mail' } });
    await fillIn();
    expect(await screen.findByText('/home/ada/academie/.data/mail')).toBeTruthy();
  });
});

describe('The link from the mail', () => {
  const follow = (hash: string, answers: Answers = {}) => {
    const academy = answering(answers);
    const led = way();
    renderUi(<ConfirmScreen {...led} />, { route: `/account-maken/bevestigen${hash}` });
    return { ...academy, ...led };
  };
  const whole = `#${'a_-9'.repeat(10)}abc`;

  it('asks for the password that was chosen, and lets in with that', async () => {
    const { onEntered, asked } = follow(whole, {
      ConfirmSignUpByLink: { confirmSignUpByLink: { __typename: 'SignedIn', me } },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Bevestig' }));
    expect((await screen.findAllByText('Vul je wachtwoord in')).length).toBeGreaterThan(0);
    expect(asked).toEqual([]);
    await userEvent.type(screen.getByLabelText('Het wachtwoord dat je koos'), 'fiets tafel wolk');
    await userEvent.click(screen.getByRole('button', { name: 'Bevestig' }));
    await screen.findByRole('button', { name: 'Bevestig' });
    expect(onEntered).toHaveBeenCalledWith(me);
    expect(asked[0]?.variables).toEqual({ link: whole.slice(1), password: 'fiets tafel wolk' });
    await expectAccessible();
  });

  it('says what to do when it was used, is too old, or belongs to another password', async () => {
    follow(whole, { ConfirmSignUpByLink: { confirmSignUpByLink: { __typename: 'SignUpGone' } } });
    await userEvent.type(screen.getByLabelText('Het wachtwoord dat je koos'), 'fiets tafel wolk');
    await userEvent.click(screen.getByRole('button', { name: 'Bevestig' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/is er niet meer/);
    expect(screen.getByRole('link', { name: 'Log in' })).toBeTruthy();
  });

  it.each(['', '#half', `${whole}x`])('that is not whole says so, and asks nothing: %s', (hash) => {
    const { asked } = follow(hash);
    expect(screen.getByText('Deze link is niet heel')).toBeTruthy();
    expect(asked).toEqual([]);
  });
});
