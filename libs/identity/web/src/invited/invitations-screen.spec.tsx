import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { jest } from '@jest/globals';
import { answering, expectAccessible, inWhole, renderUi, type Answers } from '@academy/ui/testing';
import { InvitationsScreen } from './invitations-screen';

const invitation = (facts: object = {}) => ({
  ...{ id: 'i-1', organisation: 'Thermion (fictief)', email: 'ada@voorbeeld.nl', role: 'AUTHOR', factor: null },
  ...{ until: null, invitedBy: 'Noor', state: 'OPEN', expiresAt: '2099-09-15T09:00:00Z', isYours: true },
  ...facts,
});
const link = 'l'.repeat(43);

function open(answers: Answers, { route = `/uitnodigingen#${link}`, signedIn = true } = {}) {
  const academy = answering(answers);
  const onLeave = jest.fn();
  renderUi(
    <InvitationsScreen
      account={signedIn ? 'a' : undefined}
      officeAt={(organisation) => `/beheer/${organisation}`}
      onLeave={onLeave}
    />,
    { route },
  );
  return { ...academy, onLeave };
}
const answered = (answer: object) => ({ AnswerInvitation: { answerInvitation: answer } });
const byLink = (facts: object = {}) => ({ InvitationByLink: { invitationByLink: invitation(facts) } });

describe('The link of an invitation', () => {
  it('shows where, as what, by whom and until when; who is not signed in is led to where they can be', async () => {
    open(byLink({ isYours: false, factor: 0.4, until: '2100-07-31' }), { signedIn: false });
    expect(await screen.findByRole('heading', { name: 'Thermion (fictief)' })).toBeTruthy();
    const page = document.body.textContent;
    for (const words of ['Auteur', '40', '31 juli 2100', 'Noor', '15 september 2099', 'ada@voorbeeld.nl'])
      expect(page).toContain(words);
    expect(screen.getByRole('link', { name: 'Log in' }).getAttribute('href')).toBe('/inloggen?terug=/uitnodigingen');
    expect(screen.getByRole('link', { name: 'Maak een account' }).getAttribute('href')).toBe(
      '/account-maken?terug=/uitnodigingen',
    );
    expect(screen.queryByRole('button', { name: /Ja/ })).toBeNull();
    await expectAccessible();
  });

  it('of another address than one is signed in with says whose it is, and lets one sign out', async () => {
    const { onLeave } = open(byLink({ isYours: false }));
    expect(await screen.findByText(inWhole(/Deze uitnodiging is voor ada@voorbeeld\.nl/))).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Ja/ })).toBeNull();
    await expectAccessible();
    await userEvent.click(screen.getByRole('button', { name: 'Log uit' }));
    expect(onLeave).toHaveBeenCalled();
  });

  it.each([
    ['ACCEPTED', /al beantwoord/],
    ['DECLINED', /al beantwoord/],
    ['WITHDRAWN', /ingetrokken/],
    ['EXPIRED', /verlopen/],
  ])('that is %s says so, and asks nothing', async (state, words) => {
    for (const signedIn of [true, false]) {
      open(byLink({ state }), { signedIn });
      expect((await screen.findAllByText(words)).length).toBeGreaterThan(0);
      expect(screen.queryByRole('button', { name: /Ja/ })).toBeNull();
    }
  });

  it('that is of no mail, or not of the last one, leads to what is open without it', async () => {
    open({ InvitationByLink: { invitationByLink: null } });
    expect(await screen.findByText('Deze link werkt niet (meer)')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Bekijk je uitnodigingen' }).getAttribute('href')).toBe('/uitnodigingen');
    await expectAccessible();
  });

  it('of which a piece is missing is not asked after', async () => {
    const { asked } = open({}, { route: '/uitnodigingen#half' });
    expect(await screen.findByText('Deze link is niet heel')).toBeTruthy();
    expect(asked).toEqual([]);
  });
});

describe('Who is invited', () => {
  const yes = () => screen.findByRole('button', { name: 'Ja, ik doe mee' });

  it('takes it up, and is led to where they work now', async () => {
    const { asked } = open({
      ...byLink(),
      ...answered({ __typename: 'InvitationAccepted', organisationId: 'thermion', role: 'AUTHOR' }),
    });
    await userEvent.click(await yes());
    expect(await screen.findByText('Je hoort nu bij Thermion (fictief)')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Ga aan het werk' }).getAttribute('href')).toBe('/beheer/thermion');
    expect(asked.find(({ operation }) => operation === 'AnswerInvitation')?.variables).toEqual({
      ...{ id: 'i-1', accept: true },
    });
    await expectAccessible();
  });

  it('as staff finds no pages of the organisation, and is led to none', async () => {
    open({
      ...byLink({ role: 'STAFF' }),
      ...answered({ __typename: 'InvitationAccepted', organisationId: 'thermion', role: 'STAFF' }),
    });
    await userEvent.click(await yes());
    expect(await screen.findByText('Je rol daar is: Medewerker.')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Ga aan het werk' })).toBeNull();
  });

  it('declines it, and nothing else changes', async () => {
    const { asked } = open({ ...byLink(), ...answered({ __typename: 'InvitationDeclined' }) });
    await userEvent.click(await screen.findByRole('button', { name: 'Nee, liever niet' }));
    expect(await screen.findByText(/Je hebt nee gezegd/)).toBeTruthy();
    expect(asked.find(({ operation }) => operation === 'AnswerInvitation')?.variables).toMatchObject({ accept: false });
  });

  it.each([
    ['InvitationUnknown', /is er niet \(meer\)/],
    ['InvitationAnswered', /al beantwoord/],
    ['InvitationWithdrawn', /ingetrokken/],
    ['InvitationExpired', /verlopen/],
    ['InvitationLapsed', /bepaalt daar niet meer/],
  ])('is told of %s, and what to do', async (__typename, words) => {
    open({ ...byLink(), ...answered({ __typename }) });
    await userEvent.click(await yes());
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
  });

  it('finds without a link all that is open for their address', async () => {
    const all = [
      invitation(),
      invitation({ id: 'i-2', organisation: 'De Molen (fictief)', role: 'STAFF', invitedBy: null }),
    ];
    open(
      {
        MyInvitations: { myInvitations: all },
        ...answered({ __typename: 'InvitationAccepted', organisationId: 'thermion', role: 'AUTHOR' }),
      },
      { route: '/uitnodigingen' },
    );
    expect(await screen.findByRole('heading', { name: 'De Molen (fictief)' })).toBeTruthy();
    expect(screen.getByText('Uitgenodigd door de academie')).toBeTruthy();
    const [first] = screen.getAllByRole('button', { name: 'Ja, ik doe mee' });
    await userEvent.click(first!);
    await screen.findByText('Je hoort nu bij Thermion (fictief)');
    expect(screen.getAllByRole('button', { name: 'Ja, ik doe mee' })).toHaveLength(1);
    await expectAccessible();
  });

  it('is told when nothing is, and what may be the reason', async () => {
    open({ MyInvitations: { myInvitations: [] } }, { route: '/uitnodigingen' });
    expect(await screen.findByText('Er staat geen uitnodiging voor je open')).toBeTruthy();
    expect(within(document.body).getByText(/op een ander adres dan waarmee je inlogt/)).toBeTruthy();
    await expectAccessible();
  });
});
