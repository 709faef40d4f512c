import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { answering, expectAccessible, renderUi, type Answers } from '@academy/ui/testing';
import { framework } from '../profile/testing/profile';
import type { EntryTest } from './api';
import { EntryTestScreen } from './entry-test-screen';
import { EntryTestOffers } from './offers';

const competence = { id: 'vak.meten', maxLevel: 5, name: { nl: 'Meten', en: 'Measuring' } };
const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, textNl: `Antwoord ${id}` }));
const question = (nth: number) => ({ id: `q${nth}`, promptNl: `Wat meet meter ${nth}?`, options });

const available: EntryTest = { competence, availability: 'AVAILABLE', availableFrom: null, attempt: null };
const begun = (answered: number): EntryTest => ({
  ...available,
  availability: 'BEGUN',
  attempt: { id: 'at', state: 'OPEN', answered, atMost: 16, level: null, question: question(answered + 1) },
});
const ended = (state: 'MEASURED' | 'INCONCLUSIVE', level: number | null): EntryTest => ({
  ...available,
  availability: 'LATER',
  availableFrom: '2027-05-25',
  attempt: { id: 'at', state, answered: 9, atMost: 16, level, question: null },
});
const kept = (entryTest: EntryTest) => ({ __typename: 'EntryTestKept', entryTest });

function open(entryTest: EntryTest | null, answers: Answers = {}) {
  const academy = answering({
    EntryTest: { entryTest },
    ProfileFramework: { framework },
    FrameworkNames: { framework: { levels: framework.levels, domains: framework.domains } },
    EntryTestOffers: { entryTestOffers: [] },
    ...answers,
  });
  renderUi(
    <Routes>
      <Route path="/instaptoets/:competenceId" element={<EntryTestScreen />} />
    </Routes>,
    { route: '/instaptoets/vak.meten' },
  );
  return { given: () => academy.asked.filter(({ operation }) => operation === 'AnswerEntryTest') };
}

describe('An entry test', () => {
  it('says what it is before it begins, and puts its first question after one press', async () => {
    open(available, { StartEntryTest: { startEntryTest: kept(begun(0)) } });
    expect(await screen.findByRole('heading', { level: 1, name: 'Instaptoets Meten' })).toBeTruthy();
    expect(screen.getByText('8 tot 16 vragen')).toBeTruthy();
    await expectAccessible();
    await userEvent.click(screen.getByRole('button', { name: 'Begin de toets' }));
    expect(await screen.findByRole('group', { name: 'Wat meet meter 1?' })).toBe(document.activeElement);
    await expectAccessible();
  });

  it('takes an answer with the keys, and goes on where it was left', async () => {
    const { given } = open(begun(4), { AnswerEntryTest: { answerEntryTest: kept(begun(5)) } });
    expect(await screen.findByRole('heading', { name: 'Vraag 5 van hooguit 16' })).toBeTruthy();
    await userEvent.keyboard('3{Enter}');
    expect(await screen.findByRole('group', { name: 'Wat meet meter 6?' })).toBe(document.activeElement);
    expect(given().map(({ variables }) => variables)).toEqual([{ attemptId: 'at', questionId: 'q5', optionId: 'c' }]);
  });

  it('takes "I don’t know" for an answer, and asks for one when there is none', async () => {
    const { given } = open(begun(0), { AnswerEntryTest: { answerEntryTest: kept(begun(1)) } });
    await userEvent.click(await screen.findByRole('button', { name: 'Volgende' }));
    expect(screen.getByText('Kies een antwoord, of kies ‘Weet ik niet’')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Weet ik niet' }));
    await screen.findByRole('group', { name: 'Wat meet meter 2?' });
    expect(given().map(({ variables }) => variables)).toEqual([{ attemptId: 'at', questionId: 'q1', optionId: null }]);
  });

  it('says the level in words, and that the path is the teacher’s to decide on', async () => {
    open(ended('MEASURED', 3));
    expect(await screen.findByRole('heading', { name: 'Klaar: je zit op niveau 3' })).toBeTruthy();
    expect(screen.getByText(/jij beslist/)).toBeTruthy();
    await expectAccessible();
  });

  it('says so when the answers do not agree, and what helps then', async () => {
    open(ended('INCONCLUSIVE', null));
    expect(await screen.findByText('We weten het niet zeker genoeg')).toBeTruthy();
    await expectAccessible();
  });

  it('is stopped only after asking', async () => {
    open(begun(2), {
      GiveUpEntryTest: {
        giveUpEntryTest: kept({ ...available, attempt: { ...begun(2).attempt!, state: 'GIVEN_UP', question: null } }),
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Stop de toets' }));
    await userEvent.click(screen.getByRole('button', { name: 'Ja, stop de toets' }));
    expect(await screen.findByText('Je stopte met deze toets. Er is niets veranderd in je profiel.')).toBeTruthy();
  });

  it('shows why an answer was not taken, and keeps the question', async () => {
    const gone = { __typename: 'EntryTestGone', message: 'Deze toets is al afgesloten.' };
    open(begun(0), { AnswerEntryTest: { answerEntryTest: gone } });
    await userEvent.click(await screen.findByRole('button', { name: 'Weet ik niet' }));
    expect(await screen.findByText('Deze toets is al afgesloten.')).toBeTruthy();
    expect(screen.getByRole('group', { name: 'Wat meet meter 1?' })).toBeTruthy();
  });

  it('is none where there are no questions, or no such competence', async () => {
    open({ ...available, availability: 'NONE' });
    expect(await screen.findByText('Hierover hebben we nog geen instaptoets')).toBeTruthy();
  });
});

describe('Offers of entry tests', () => {
  const offers = (entryTestOffers: readonly object[]) => {
    answering({ EntryTestOffers: { entryTestOffers } });
    renderUi(<EntryTestOffers />);
  };

  it('say what a test may save, and lead to it', async () => {
    offers([{ expectedHours: 6.3, opensAWay: false, competence }]);
    const link = await screen.findByRole('link', { name: 'Doe de toets: Meten' });
    expect(link.getAttribute('href')).toBe('/instaptoets/vak.meten');
    expect(screen.getByText(/bespaart naar verwachting/).textContent).toContain('6 uur');
    await expectAccessible();
  });

  it('are not there when no test is worth its time', () => {
    offers([]);
    expect(screen.queryByText('Misschien kan het korter')).toBeNull();
  });
});
