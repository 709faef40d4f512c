import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { jest } from '@jest/globals';
import { answering, expectAccessible, renderUi } from '@academy/ui/testing';
import { AskLinkScreen } from './ask-link-screen';
import { LinkScreen } from './link-screen';

const me = { id: 'a', name: 'Ada', teacherId: null, workplaces: [] };

describe('Who signs in by mail', () => {
  const ask = async (answer: object, email = 'ada@voorbeeld.nl') => {
    const academy = answering({ DemoMailFolder: { demoMailFolder: null }, AskSignInLink: { askSignInLink: answer } });
    renderUi(<AskLinkScreen />);
    await userEvent.type(screen.getByLabelText('E-mailadres'), email);
    await userEvent.click(screen.getByRole('button', { name: 'Stuur mij een link' }));
    return academy;
  };

  it('is told to look at the mail, if there is an account, and for how long, and may ask again', async () => {
    const { asked } = await ask({ __typename: 'SignInLinkOnItsWay', minutes: 15 });
    expect((await screen.findByRole('status')).textContent).toMatch(/Hoort bij dit adres een account\?.*15 minuten/);
    expect(screen.getByRole('button', { name: 'Stuur nog een mail' })).toBeTruthy();
    expect(asked[0]?.variables).toEqual({ email: 'ada@voorbeeld.nl' });
    await expectAccessible();
  });

  it('is told what is no address before anything is sent', async () => {
    const { asked } = await ask({}, 'ada');
    expect((await screen.findAllByText(/Schrijf je e-mailadres als/)).length).toBeGreaterThan(0);
    expect(asked).toEqual([]);
  });

  it('waits where many mails were asked', async () => {
    await ask({ __typename: 'TooManyMails', retryAfterSeconds: 60 });
    expect((await screen.findByRole('alert')).textContent).toMatch(/over een minuut/);
  });
});

describe('The link to sign in with', () => {
  const whole = `#${'a_-9'.repeat(10)}abc`;
  const follow = (answer: object, hash = whole) => {
    const onEntered = jest.fn();
    const academy = answering({ SignInByLink: { signInByLink: answer } });
    renderUi(<LinkScreen onEntered={onEntered} passkey={() => <button>Met een passkey</button>} />, {
      route: `/inloggen/link${hash}`,
    });
    return { ...academy, onEntered };
  };
  const press = () => userEvent.click(screen.getByRole('button', { name: 'Log in' }));

  it('asks nothing of the academy before someone presses, and lets in who does', async () => {
    const { asked, onEntered } = follow({ __typename: 'SignedIn', me });
    await expectAccessible();
    expect(asked).toEqual([]);
    await press();
    expect(asked[0]?.variables).toEqual({ link: whole.slice(1) });
    expect(onEntered).toHaveBeenCalledWith(me);
  });

  it('asks for the second step of who has one', async () => {
    const { onEntered } = follow({ __typename: 'SecondStepNeeded', hasCodeApp: true, hasPasskey: true });
    await press();
    expect(await screen.findByRole('heading', { name: 'Nog één stap' })).toBeTruthy();
    expect(screen.getByLabelText('Code uit je app')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Met een passkey' })).toBeTruthy();
    expect(onEntered).not.toHaveBeenCalled();
  });

  it('that lets in no more says so, and how to get another', async () => {
    follow({ __typename: 'SignInLinkGone' });
    await press();
    expect((await screen.findByRole('alert')).textContent).toMatch(/werkt niet \(meer\)/);
    expect(screen.getByRole('link', { name: 'Vraag een nieuwe link' }).getAttribute('href')).toBe('/inloggen/per-mail');
  });

  it('that is not whole says so, and asks nothing', () => {
    const { asked } = follow({}, '#half');
    expect(screen.getByText('Deze link is niet heel')).toBeTruthy();
    expect(asked).toEqual([]);
  });
});
