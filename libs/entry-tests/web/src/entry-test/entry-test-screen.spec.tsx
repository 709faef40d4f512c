import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router';
import { EntryTestOffers } from '@academy/paths/web';
import { answering, expectAccessible, inWhole, renderUi, type Answers } from '@academy/ui/testing';
import { framework } from '../../../../teachers/web/src/profile/testing/profile';
import type { EntryTest } from './api';
import { EntryTestScreen } from './entry-test-screen';

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

const named = (slug: string) => ({ slug, title: { nl: `Module ${slug}`, en: slug }, hours: 5 });
const effect = (given: object = {}) => ({
  ...{ hoursBefore: 24, hoursNow: 24, levelBefore: 3, levelNow: 3, drops: [], adds: [], reasons: [], ...given },
});
const stakes = (given: object = {}) => ({
  ...{ hoursNow: 79, hoursBest: 64, hoursWorst: 95, mayReachLess: false, mayReachMore: false, ...given },
});

function open(entryTest: EntryTest | null, answers: Answers = {}) {
  const academy = answering({
    EntryTest: { entryTest },
    ProfileFramework: { framework },
    FrameworkNames: { framework: { levels: framework.levels, domains: framework.domains } },
    EntryTestOffers: { entryTestOffers: [] },
    EntryTestStakes: { entryTestStakes: null },
    EntryTestEffect: { entryTestEffect: effect() },
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
    const gone = { __typename: 'EntryTestGone' };
    open(begun(0), { AnswerEntryTest: { answerEntryTest: gone } });
    await userEvent.click(await screen.findByRole('button', { name: 'Weet ik niet' }));
    expect(await screen.findByText(/^Deze toets is al afgesloten/)).toBeTruthy();
    expect(screen.getByRole('group', { name: 'Wat meet meter 1?' })).toBeTruthy();
  });

  it('is none where there are no questions, or no such competence', async () => {
    open({ ...available, availability: 'NONE' });
    expect(await screen.findByText('Hierover hebben we nog geen instaptoets')).toBeTruthy();
  });
});

describe('What a test can do to the path', () => {
  it('is said before it begins: the best, and the worst, which may be longer', async () => {
    open(available, { EntryTestStakes: { entryTestStakes: stakes() } });
    const range = inWhole(
      /^Je pad is nu 79 uur. Na de toets is dat 64 uur in het beste geval, en 95 uur in het slechtste.$/,
    );
    expect(await screen.findByText(range)).toBeTruthy();
    expect(screen.getByText(/Je leerpad kan er korter door worden, en ook langer/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Begin de toets' })).toBeTruthy();
    await expectAccessible();
  });

  it('is said where the hours stay, and where the goal comes or goes out of reach', async () => {
    open(available, {
      EntryTestStakes: { entryTestStakes: stakes({ hoursBest: 79, hoursWorst: 79, mayReachLess: true }) },
    });
    expect(await screen.findByText(inWhole('Wat er ook uitkomt: je pad blijft 79 uur.'))).toBeTruthy();
    expect(screen.getByText('Bij een lage uitslag lukt een deel van je doel nu niet.')).toBeTruthy();
  });

  it('does not keep anyone from the test where it cannot be worked out', async () => {
    open(available, { EntryTestStakes: new Error('No solver') });
    expect(await screen.findByRole('button', { name: 'Begin de toets' })).toBeTruthy();
    expect(screen.getByText(/De uitslag telt, ook als die lager is/)).toBeTruthy();
  });
});

describe('What a test did to the path', () => {
  const reason = (code: string, given: object = {}) => ({
    code,
    module: null,
    competence: null,
    level: null,
    ...given,
  });

  it('is said with why nothing was saved, however good the result', async () => {
    const reasons = [
      reason('ALREADY_ASSUMED'),
      reason('HIGHER_ASKED', { module: named('hoger'), level: 4 }),
      reason('ALSO_FOR', { module: named('breed'), competence: { id: 'x', name: { nl: 'Regelen', en: 'Control' } } }),
    ];
    open(ended('MEASURED', 3), { EntryTestEffect: { entryTestEffect: effect({ reasons }) } });
    expect(await screen.findByText(inWhole('Je pad blijft 24 uur.'))).toBeTruthy();
    const said = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(said).toEqual(
      expect.arrayContaining([
        'Je pad ging al uit van niveau 3.',
        'Module hoger blijft: je pad vraagt niveau 4.',
        'Module breed blijft: die heb je ook nodig voor Regelen.',
      ]),
    );
    await expectAccessible();
  });

  it('names what goes and what comes, also where the path becomes longer', async () => {
    const longer = { hoursBefore: 79, hoursNow: 95, levelNow: 1, adds: [named('basis')], drops: [named('kort')] };
    const reasons = [reason('FOUND_LOWER')];
    open(ended('MEASURED', 1), { EntryTestEffect: { entryTestEffect: effect({ ...longer, reasons }) } });
    expect(await screen.findByText(inWhole('Je pad wordt langer: van 79 uur naar 95 uur.'))).toBeTruthy();
    expect(screen.getByText('Niet meer nodig: Module kort.')).toBeTruthy();
    expect(screen.getByText('Wel nodig: Module basis.')).toBeTruthy();
    expect(screen.getByText('Je pad ging uit van niveau 3. Nu is dat niveau 1.')).toBeTruthy();
  });

  it('is worked out once the result is in the profile', async () => {
    let asked = 0;
    open(ended('MEASURED', 3), {
      EntryTestEffect: () => ({
        entryTestEffect: (asked += 1) > 1 ? effect({ hoursNow: 19, drops: [named('weg')] }) : null,
      }),
    });
    expect(await screen.findByText(/We rekenen het uit/)).toBeTruthy();
    const shorter = inWhole('Je pad wordt korter: van 24 uur naar 19 uur.');
    expect(await screen.findByText(shorter, undefined, { timeout: 60_000 })).toBeTruthy();
  });
});

describe('Offers of entry tests', () => {
  const offers = (entryTestOffers: readonly object[]) => {
    answering({ EntryTestOffers: { entryTestOffers } });
    renderUi(<EntryTestOffers />);
  };

  it('say what a test may be worth, and lead to it', async () => {
    offers([{ expectedHours: 6.3, opensAWay: false, competence }]);
    const link = await screen.findByRole('link', { name: 'Doe de toets: Meten' });
    expect(link.getAttribute('href')).toBe('/instaptoets/vak.meten');
    expect(screen.getByText(/scheelt naar verwachting/).textContent).toContain('6 uur');
    await expectAccessible();
  });

  it('are not there when no test is worth its time', () => {
    offers([]);
    expect(screen.queryByText('Laat zien hoe ver je bent')).toBeNull();
  });
});
