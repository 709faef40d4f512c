import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, expectAccessible, renderUi, type Answers } from '@academy/ui/testing';
import { ParticipantsScreen } from './participants-screen';

const own = (hasContent: boolean, signOff = hasContent ? 'NOT_ASKED' : 'WAITED_FOR') => ({
  edition: { id: `e-${hasContent}`, start: '2027-02-08', seats: 12, seatsFree: 10, waiting: 1 },
  module: { slug: 'warmte', hasContent, title: { nl: 'Warmtepompen', en: 'Heat pumps' } },
  participants: [
    { enrolmentId: 'i1', name: 'Samira el Amrani', state: 'ENROLLED', signOff },
    { enrolmentId: 'i2', name: 'Joost de Wit', state: 'QUEUED', signOff: 'NOT_ASKED' },
  ],
});

function open(answers: Answers, roles = ['AUTHOR', 'TRAINER']) {
  const academy = answering(answers);
  renderUi(<ParticipantsScreen />, { roles });
  return academy;
}

describe('The office of an author', () => {
  it('shows who takes part, and signs off only after asking', async () => {
    const { asked } = open({
      MyEditions: { myEditions: [own(false)] },
      SignOff: { signOff: { __typename: 'SignedOff', enrolmentId: 'i1' } },
    });
    await screen.findByText('2 van 12 plekken bezet');
    expect(screen.queryByRole('button', { name: 'Aftekenen: Joost de Wit' })).toBeNull();
    await expectAccessible();
    await userEvent.click(screen.getByRole('button', { name: 'Aftekenen: Samira el Amrani' }));
    await expectAccessible(await screen.findByRole('dialog'));
    expect(asked.some(({ operation }) => operation === 'SignOff')).toBe(false);
    await userEvent.dblClick(screen.getByRole('button', { name: 'Teken af' }));
    await screen.findByText('Afgetekend: Samira el Amrani');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Afgetekend'));
    expect(asked.filter(({ operation }) => operation === 'SignOff')).toHaveLength(1);
  });

  it('shows who takes part to an author, and leaves signing off and taking back to a trainer', async () => {
    open({ MyEditions: { myEditions: [own(false), own(true, 'GIVEN')] } }, ['AUTHOR']);
    expect(await screen.findAllByText('Samira el Amrani')).toHaveLength(2);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('signs nobody off where the site does that', async () => {
    open({ MyEditions: { myEditions: [own(true)] } });
    await screen.findByText(/Afronden gaat vanzelf/);
    expect(screen.queryByRole('button', { name: /Aftekenen/ })).toBeNull();
  });

  it('says why a sign-off was refused', async () => {
    open({
      MyEditions: { myEditions: [own(false)] },
      SignOff: { signOff: { __typename: 'NoAccess' } },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Aftekenen: Samira el Amrani' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Teken af' }));
    expect((await screen.findByRole('alert')).textContent).toContain(
      'Deze deelnemer heeft geen plek (meer) bij jullie.',
    );
  });

  it('says who waits for the trainer where there are parts too, and who has to be waited for', async () => {
    open({ MyEditions: { myEditions: [own(true, 'WAITED_FOR')] } });
    await screen.findByText('Wacht op je aftekening');
    screen.getByRole('button', { name: 'Aftekenen: Samira el Amrani' });
  });

  it('signs nobody off before the first day', async () => {
    open({ MyEditions: { myEditions: [own(true, 'TOO_EARLY')] } });
    await screen.findByText(/Aftekenen kan vanaf/);
    expect(screen.queryByRole('button', { name: /Aftekenen|Terugnemen/ })).toBeNull();
  });

  it('takes a sign-off back with a reason, and asks for one that says something', async () => {
    const { asked } = open({
      MyEditions: { myEditions: [own(false, 'GIVEN')] },
      TakeBackSignOff: { takeBackSignOff: { __typename: 'SignOffTakenBack', enrolmentId: 'i1' } },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Terugnemen: Samira el Amrani' }));
    await expectAccessible(await screen.findByRole('dialog'));
    await userEvent.click(screen.getByRole('button', { name: 'Neem terug' }));
    await screen.findByText('Schrijf een reden van 5 tot 500 tekens.');
    expect(asked.some(({ operation }) => operation === 'TakeBackSignOff')).toBe(false);
    await userEvent.type(screen.getByLabelText(/Reden/), 'Was er niet bij');
    await userEvent.click(screen.getByRole('button', { name: 'Neem terug' }));
    await screen.findByText('Aftekening teruggenomen: Samira el Amrani');
  });

  it('tells why a sign-off stays, where something was built on it', async () => {
    open({
      MyEditions: { myEditions: [own(false, 'GIVEN')] },
      TakeBackSignOff: { takeBackSignOff: { __typename: 'SignOffBuiltOn' } },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Terugnemen: Samira el Amrani' }));
    await userEvent.type(screen.getByLabelText(/Reden/), 'Was er niet bij');
    await userEvent.click(screen.getByRole('button', { name: 'Neem terug' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Terugnemen kan niet meer.');
    expect(screen.getByLabelText<HTMLTextAreaElement>(/Reden/).value).toBe('Was er niet bij');
  });

  it('is quiet while nobody has enrolled', async () => {
    open({ MyEditions: { myEditions: [] } });
    await screen.findByText('Er heeft zich nog niemand ingeschreven');
    await expectAccessible();
  });
});
