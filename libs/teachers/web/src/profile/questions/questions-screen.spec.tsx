import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, expectAccessible, renderUi, type Answers } from '@academy/ui/testing';
import { framework, profile } from '../testing/profile';
import { QuestionsScreen } from './questions-screen';
import { levelOfKey } from './round';

const meten = { id: 'vak.meten', name: { nl: 'Meten', en: 'Measuring' } };
const question = { competence: meten, because: 'PATH' };
const other = {
  competence: { id: 'ene.nen', name: { nl: 'Veilig schakelen', en: 'Switching safely' } },
  because: 'TALENT',
};

function open(questions: readonly object[], answers: Answers = {}) {
  const academy = answering({
    ProfileQuestions: { profileQuestions: questions },
    ProfileFramework: { framework },
    FrameworkNames: { framework: { levels: framework.levels, domains: framework.domains } },
    HowManySuit: { myMatches: { totalCount: 4 } },
    AddEvidence: { addEvidence: { __typename: 'ProfileSaved', profile: profile() } },
    ...answers,
  });
  renderUi(<QuestionsScreen />, { route: '/profiel/vragen' });
  const said = () => academy.asked.filter(({ operation }) => operation === 'AddEvidence').map((one) => one.variables);
  return { said };
}

async function answer() {
  await userEvent.click(await screen.findByRole('radio', { name: /Je meet zelfstandig/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Dit past bij mij' }));
}

describe('One question at a time', () => {
  it('says each level in what one sees someone do, and keeps the one that is chosen', async () => {
    const { said } = open([question, other]);
    expect(await screen.findByRole('heading', { level: 2, name: 'Meten' })).toBeTruthy();
    expect(screen.getByText('We vragen dit omdat je leerpad ervan afhangt.')).toBeTruthy();
    await expectAccessible();
    await userEvent.click(screen.getByRole('radio', { name: /Je meet zelfstandig/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Dit past bij mij' }));
    expect(await screen.findByRole('heading', { level: 2, name: 'Veilig schakelen' })).toBe(document.activeElement);
    expect(said()).toEqual([{ evidence: { competenceId: 'vak.meten', type: 'SELF', level: 3 } }]);
  });

  it('has no level chosen beforehand, and Enter without one records nothing but says what is missing', async () => {
    const { said } = open([question]);
    await screen.findByRole('heading', { level: 2, name: 'Meten' });
    const levels = screen.getAllByRole<HTMLInputElement>('radio');
    expect(levels.some(({ checked }) => checked)).toBe(false);
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText('Kies wat het best bij je past, of sla de vraag over')).toBeTruthy();
    expect(screen.getByRole('group', { name: /Wat past het best/ }).contains(document.activeElement)).toBe(true);
    expect(screen.getByRole('heading', { level: 2, name: 'Meten' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Dit past bij mij' }));
    expect(said()).toEqual([]);
    await expectAccessible();
  });

  it('says how many more modules suit', async () => {
    let asked = 0;
    open([question, other], { HowManySuit: () => ({ myMatches: { totalCount: (asked += 3) } }) });
    await answer();
    expect(await screen.findByText('Er passen 3 modules meer bij je')).toBeTruthy();
  });

  it('works with the keys of the levels', async () => {
    const { said } = open([question]);
    await screen.findByRole('heading', { level: 2, name: 'Meten' });
    await userEvent.keyboard('1{Enter}');
    await screen.findByRole('heading', { name: 'Klaar, dank je wel' });
    expect(said()).toEqual([{ evidence: { competenceId: 'vak.meten', type: 'SELF', level: 1 } }]);
  });

  it('can be skipped and gone back to, and says at the end where proof helps', async () => {
    open([question, other]);
    await answer();
    await screen.findByRole('heading', { level: 2, name: 'Veilig schakelen' });
    await userEvent.click(screen.getByRole('button', { name: 'Sla over' }));
    const said = within(await screen.findByRole('list', { name: 'Wat je zei' }));
    expect(said.getByText('Meten')).toBeTruthy();
    expect(screen.getByRole('list', { name: 'Onderwerpen waarbij bewijs helpt' }).textContent).toBe('Meten');
    await expectAccessible();
    await userEvent.click(screen.getByRole('button', { name: 'Vorige vraag' }));
    expect(await screen.findByRole('heading', { level: 2, name: 'Veilig schakelen' })).toBeTruthy();
  });

  it('stays where it is when the answer could not be kept', async () => {
    open([question], { AddEvidence: { addEvidence: { __typename: 'NotAllowed' } } });
    await answer();
    expect(await screen.findByText('Dit hoort niet bij je account.')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 2, name: 'Meten' })).toBeTruthy();
  });

  it('ends when all is said', async () => {
    open([]);
    expect(await screen.findByText('We hebben nu niets te vragen')).toBeTruthy();
    await expectAccessible();
  });
});

describe('A digit', () => {
  it('is a level only where that level exists', () => {
    expect(['3', '9', 'a', 'Enter'].map((key) => levelOfKey(key, [0, 1, 2, 3]))).toEqual([
      3,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
