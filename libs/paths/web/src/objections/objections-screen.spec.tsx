import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, expectAccessible, inWhole, renderUi, type Answers } from '@academy/ui/testing';
import { ObjectionsScreen } from './objections-screen';

const toAnswer = (given: object = {}) => ({
  teacherName: 'Sanne',
  objection: {
    ...{ id: 'o1', text: 'Dit doe ik al jaren.', madeAt: '2099-01-02T09:00:00Z', state: 'OPEN' },
    ...{ answer: null, answeredAt: null, goal: { nl: 'Naar het lab', en: 'To the lab' }, module: null },
    ...given,
  },
});

const answered = toAnswer({ state: 'ANSWERED', answer: 'Je hebt gelijk.', answeredAt: '2099-01-03T09:00:00Z' });
const overview = (open: object[], rest: object = {}) => ({ open, openCount: open.length, answered: [], ...rest });

function open(answers: Answers) {
  const academy = answering(answers);
  renderUi(<ObjectionsScreen />, { route: '/beheer/bezwaren' });
  return academy;
}

describe('What teachers object to', () => {
  it('is read with who wrote it and about what, and answered in writing', async () => {
    const { asked } = open({
      Objections: { objections: overview([toAnswer()]) },
      AnswerObjection: {
        answerObjection: { __typename: 'ObjectionAnswered', overview: overview([], { answered: [answered] }) },
      },
    });
    expect(await screen.findByText('Dit doe ik al jaren.')).toBeTruthy();
    expect(screen.getByText(/Over het hele leerpad naar ‘Naar het lab’/)).toBeTruthy();
    await expectAccessible();
    await userEvent.click(screen.getByRole('button', { name: 'Antwoord Sanne' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Verstuur het antwoord' }));
    expect(await dialog.findByText('Schrijf eerst een antwoord.')).toBeTruthy();
    await expectAccessible(screen.getByRole('dialog'));
    await userEvent.type(dialog.getByRole('textbox', { name: /Je antwoord/ }), 'Je hebt gelijk.');
    await userEvent.click(dialog.getByRole('button', { name: 'Verstuur het antwoord' }));
    expect(await screen.findByText('Alles is beantwoord')).toBeTruthy();
    expect(within(screen.getByRole('region', { name: 'Laatst beantwoord' })).getByText('Je hebt gelijk.')).toBeTruthy();
    expect(document.activeElement).not.toBe(document.body);
    expect(asked.find(({ operation }) => operation === 'AnswerObjection')?.variables).toEqual({
      id: 'o1',
      text: 'Je hebt gelijk.',
    });
  });

  it('is told to be answered already when someone was first', async () => {
    const message = 'Op dit bezwaar is al geantwoord.';
    open({
      Objections: { objections: overview([toAnswer()]) },
      AnswerObjection: { answerObjection: { __typename: 'ObjectionAlreadyAnswered' } },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Antwoord Sanne' }));
    await userEvent.type(await screen.findByRole('textbox', { name: /Je antwoord/ }), 'Ja');
    await userEvent.click(screen.getByRole('button', { name: 'Verstuur het antwoord' }));
    expect((await screen.findByRole('alert')).textContent).toContain(message);
  });

  it('says how many wait beyond those that are shown', async () => {
    open({ Objections: { objections: overview([toAnswer()], { openCount: 130 }) } });
    expect((await screen.findByText(inWhole(/bezwaren wachten.*oudste/))).textContent).toContain(
      '130 bezwaren wachten; hier staan de oudste 1',
    );
  });
});
