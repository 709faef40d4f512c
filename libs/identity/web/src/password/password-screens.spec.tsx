import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, expectAccessible, renderUi, type Answers } from '@academy/ui/testing';
import { ForgottenScreen } from './forgotten-screen';
import { NewPasswordScreen } from './new-password-screen';

describe('Who forgot a password', () => {
  const ask = async (answer: object, email = 'ada@voorbeeld.nl') => {
    const academy = answering({
      DemoMailFolder: { demoMailFolder: null },
      AskPasswordReset: { askPasswordReset: answer },
    });
    renderUi(<ForgottenScreen />);
    if (email) await userEvent.type(screen.getByLabelText('E-mailadres'), email);
    await userEvent.click(screen.getByRole('button', { name: 'Stuur mij een link' }));
    return academy;
  };

  it('is told to look at the mail, if there is an account, and may ask again', async () => {
    const { asked } = await ask({ __typename: 'ResetOnItsWay', minutes: 60 });
    expect((await screen.findByRole('status')).textContent).toMatch(/Hoort bij dit adres een account\? Dan is er/);
    expect(screen.getByRole('button', { name: 'Stuur nog een mail' })).toBeTruthy();
    expect(asked[0]?.variables).toEqual({ email: 'ada@voorbeeld.nl' });
    await expectAccessible();
  });

  it('is told what is no address before anything is sent, and when to ask again', async () => {
    const { asked } = await ask({}, 'ada');
    expect((await screen.findAllByText(/Schrijf je e-mailadres als/)).length).toBeGreaterThan(0);
    expect(asked).toEqual([]);
  });

  it('waits where many mails were asked', async () => {
    await ask({ __typename: 'TooManyMails', retryAfterSeconds: 60 });
    expect((await screen.findByRole('alert')).textContent).toMatch(/over een minuut/);
  });
});

describe('The link to a new password', () => {
  const whole = `#${'a_-9'.repeat(10)}abc`;
  const follow = (hash: string, answers: Answers = {}) => {
    const academy = answering(answers);
    renderUi(<NewPasswordScreen />, { route: `/wachtwoord-kiezen${hash}` });
    return academy;
  };
  const choose = async (password: string) => {
    if (password) await userEvent.type(screen.getByLabelText('Nieuw wachtwoord'), password);
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar mijn wachtwoord' }));
  };

  it('takes one by the rules, and leads to signing in', async () => {
    const { asked } = follow(whole, { ResetPassword: { resetPassword: { __typename: 'PasswordReplaced' } } });
    await choose('kort');
    expect((await screen.findAllByText(/ten minste 12 tekens/)).length).toBeGreaterThan(0);
    expect(asked).toEqual([]);
    await choose(' en nog wat langer');
    expect(await screen.findByText('Je hebt een nieuw wachtwoord')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Log in' }).getAttribute('href')).toBe('/inloggen');
    expect(asked[0]?.variables).toEqual({ link: whole.slice(1), password: 'kort en nog wat langer' });
    await expectAccessible();
  });

  it.each([
    [{ __typename: 'ResetGone' }, /werkt niet \(meer\)/],
    [{ __typename: 'SignInBusy', retryAfterSeconds: 5 }, /heel druk/],
  ])('says what %j means, and what to do', async (answer, words) => {
    follow(whole, { ResetPassword: { resetPassword: answer } });
    await choose('fiets tafel wolk');
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
    expect(screen.getByRole('link', { name: 'Vraag een nieuwe link' })).toBeTruthy();
  });

  it('shows at its field what only the academy can tell', async () => {
    const faults = [{ field: 'password', problem: 'PasswordHoldsYou' }];
    follow(whole, { ResetPassword: { resetPassword: { __typename: 'InvalidInput', faults } } });
    await choose('fiets tafel wolk');
    expect((await screen.findAllByText(/Je naam of je e-mailadres zit in/)).length).toBeGreaterThan(0);
  });

  it('that is not whole says so, and asks nothing', () => {
    const { asked } = follow('#half');
    expect(screen.getByText('Deze link is niet heel')).toBeTruthy();
    expect(asked).toEqual([]);
  });
});
