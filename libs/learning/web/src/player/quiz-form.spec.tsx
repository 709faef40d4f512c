import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectAccessible, type Answers } from '@academy/ui/testing';
import { attempt, learning, open, quiz } from './testing/a-module';

const answerAll = async () => {
  await userEvent.click(screen.getByRole('radio', { name: 'Ja' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Dit' }));
  await userEvent.click(screen.getByRole('button', { name: 'Lever in' }));
};

beforeEach(() => sessionStorage.clear());

describe('A quiz', () => {
  it('names the questions that are still open', async () => {
    const { asked } = open({ Learning: { learning: learning([quiz()]) } });
    await userEvent.click(await screen.findByRole('radio', { name: 'Nee' }));
    await userEvent.click(screen.getByRole('button', { name: 'Lever in' }));
    const summary = screen.getByRole('alert');
    await userEvent.click(within(summary).getByRole('link', { name: 'Beantwoord vraag 2' }));
    expect(document.activeElement).toBe(screen.getByRole('group', { name: /2. Wat klopt/ }));
    expect(within(summary).queryByText('Beantwoord vraag 1')).toBeNull();
    expect(asked.some(({ operation }) => operation === 'SubmitQuiz')).toBe(false);
    await expectAccessible();
  });

  it('is tried again with a new key until it is passed, and then the module is done', async () => {
    let tries = 0;
    const { asked } = open({
      Learning: () => ({
        learning: learning([tries < 2 ? quiz(tries ? attempt(false) : null) : quiz(attempt(true), true)], tries > 1),
      }),
      SubmitQuiz: () => {
        tries += 1;
        const passed = tries > 1;
        return {
          submitQuiz: { __typename: 'QuizGraded', learning: learning([quiz(attempt(passed), passed)], passed) },
        };
      },
    });
    await screen.findByRole('heading', { name: 'Eindtoets' });
    await answerAll();
    await screen.findByText('Nog niet gehaald');
    expect(screen.queryByRole('list', { name: 'Vraag voor vraag' })).toBeNull();
    expect(screen.queryByText(/van de 2 vragen goed/)).toBeNull();
    await expectAccessible();
    await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    await answerAll();
    await screen.findByText('Module afgerond');
    expect(screen.getByText('IJzer is ferromagnetisch.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Naar je certificaten' })).toBeTruthy();
    const sent = asked.filter(({ operation }) => operation === 'SubmitQuiz').map(({ variables }) => variables);
    expect(sent[0]?.answers).toEqual([
      { questionId: 'q1', optionIds: ['a'] },
      { questionId: 'q2', optionIds: ['c'] },
    ]);
    expect(sent[0]?.idempotencyKey).not.toBe(sent[1]?.idempotencyKey);
    await expectAccessible();
  });

  it('keeps the answers and the key when the academy could not be reached', async () => {
    const { asked } = open({ Learning: { learning: learning([quiz()]) }, SubmitQuiz: new Error('offline') });
    await screen.findByRole('heading', { name: 'Eindtoets' });
    await answerAll();
    await screen.findByText('Inleveren lukte niet');
    await userEvent.click(screen.getByRole('button', { name: 'Lever in' }));
    await waitFor(() => expect(asked.filter(({ operation }) => operation === 'SubmitQuiz')).toHaveLength(2));
    const [first, second] = asked.filter(({ operation }) => operation === 'SubmitQuiz');
    expect(first?.variables).toEqual(second?.variables);
  });

  it('has another key as soon as an answer changed', async () => {
    const { asked } = open({ Learning: { learning: learning([quiz()]) }, SubmitQuiz: new Error('offline') });
    await screen.findByRole('heading', { name: 'Eindtoets' });
    await answerAll();
    await screen.findByText('Inleveren lukte niet');
    await userEvent.click(screen.getByRole('radio', { name: 'Nee' }));
    await userEvent.click(screen.getByRole('button', { name: 'Lever in' }));
    await waitFor(() => expect(asked.filter(({ operation }) => operation === 'SubmitQuiz')).toHaveLength(2));
    const [first, second] = asked.filter(({ operation }) => operation === 'SubmitQuiz');
    expect(first?.variables.answers).not.toEqual(second?.variables.answers);
    expect(first?.variables.idempotencyKey).not.toBe(second?.variables.idempotencyKey);
  });

  it('keeps every choice at the academy, and shows what was kept before', async () => {
    const draft = [{ questionId: 'q1', optionIds: ['b'] }];
    const { asked } = open({
      Learning: { learning: learning([quiz(attempt(false), false, draft)]) },
      KeepQuizDraft: { keepQuizDraft: { __typename: 'QuizDraftKept' } },
    });
    expect(await screen.findByRole('radio', { name: 'Nee', checked: true })).toBeTruthy();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Dat' }));
    await waitFor(() =>
      expect(asked.find(({ operation }) => operation === 'KeepQuizDraft')?.variables).toEqual({
        enrolmentId: 'i1',
        partId: 'toets',
        answers: [{ questionId: 'q2', optionIds: ['d'] }],
      }),
    );
    await waitFor(() => expect(sessionStorage.length).toBe(0));
  });

  it('keeps in the tab what the academy does not have, until it does', async () => {
    const answers: Answers = { Learning: { learning: learning([quiz()]) }, KeepQuizDraft: new Error('offline') };
    const { unmount } = open(answers);
    await userEvent.click(await screen.findByRole('radio', { name: 'Nee' }));
    unmount();
    const { asked } = open({ ...answers, KeepQuizDraft: { keepQuizDraft: { __typename: 'QuizDraftKept' } } });
    expect(await screen.findByRole('radio', { name: 'Nee', checked: true })).toBeTruthy();
    await waitFor(() => expect(asked.some(({ operation }) => operation === 'KeepQuizDraft')).toBe(true));
    await waitFor(() => expect(sessionStorage.length).toBe(0));
  });

  it('sends what was left in the tab, and nothing of what was chosen elsewhere meanwhile', async () => {
    sessionStorage.setItem('alb-answers-i1-toets', JSON.stringify({ q1: ['b'] }));
    const elsewhere = [
      { questionId: 'q1', optionIds: ['a'] },
      { questionId: 'q2', optionIds: ['d'] },
    ];
    const { asked } = open({
      Learning: { learning: learning([quiz(attempt(false), false, elsewhere)]) },
      KeepQuizDraft: { keepQuizDraft: { __typename: 'QuizDraftKept' } },
    });
    expect(await screen.findByRole('radio', { name: 'Nee', checked: true })).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: 'Dat', checked: true })).toBeTruthy();
    await waitFor(() => expect(sessionStorage.length).toBe(0));
    const sent = asked
      .filter(({ operation }) => operation === 'KeepQuizDraft')
      .map(({ variables }) => variables.answers);
    expect(sent).toEqual([[{ questionId: 'q1', optionIds: ['b'] }]]);
  });

  it('says from when it can be tried again, and asks by itself whether that is now', async () => {
    const tryAgainAt = new Date(Date.now() + 1_000).toISOString();
    let times = 0;
    open({
      Learning: () => {
        times += 1;
        return { learning: learning([quiz(attempt(false), false, [], times > 1 ? undefined : tryAgainAt)]) };
      },
    });
    await screen.findByText(/Je kunt het opnieuw proberen vanaf/);
    expect(screen.queryByRole('button', { name: 'Probeer opnieuw' })).toBeNull();
    await expectAccessible();
    await screen.findByRole('button', { name: 'Probeer opnieuw' }, { timeout: 60_000 });
  });

  it('that was paused meanwhile tells so, and keeps what was chosen', async () => {
    const tryAgainAt = '2126-11-24T12:00:00Z';
    let paused = false;
    open({
      Learning: () => ({ learning: learning([quiz(null, false, [], paused ? tryAgainAt : undefined)]) }),
      KeepQuizDraft: { keepQuizDraft: { __typename: 'QuizDraftKept' } },
      SubmitQuiz: () => {
        paused = true;
        return { submitQuiz: { __typename: 'QuizPaused', tryAgainAt: '2026-11-27T12:00:00Z' } };
      },
    });
    await screen.findByRole('heading', { name: 'Eindtoets' });
    await answerAll();
    await screen.findByText(/Je kunt het opnieuw proberen vanaf/);
    expect(screen.getByRole('radio', { name: 'Ja', checked: true })).toBeTruthy();
  });
});
