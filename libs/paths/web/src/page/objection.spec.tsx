import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, expectAccessible, renderUi, type Answers } from '@academy/ui/testing';
import { PathScreen } from './path-screen';
import { path, step } from '../path/testing/path';

const objection = (given: object = {}) => ({
  ...{ id: 'o1', text: 'Dit doe ik al jaren.', madeAt: '2099-01-02T09:00:00Z', planHash: 'ef56', state: 'OPEN' },
  ...{ answer: null, answeredAt: null, goal: { nl: 'Naar het lab', en: 'To the lab' } },
  module: { slug: 'basis', title: { nl: 'Module basis', en: 'Module basis' } },
  ...given,
});

const explanation = {
  ...{ pinned: false, module: { slug: 'basis' }, preparesFor: [], evidenceUsed: [], why: [] },
  confidence: { chance: 1, tau: 0.7 },
};

function open(answers: Answers = {}) {
  const academy = answering({
    FrameworkNames: { framework: { domains: [], levels: [] } },
    MyPath: { myPath: path({ steps: [step('basis')] }) },
    MyTempo: { myPath: null },
    MyObjections: { myObjections: [] },
    MyPathExplanation: { myPathExplanation: { steps: [explanation], skipped: [], blocked: [] } },
    ...answers,
  });
  renderUi(<PathScreen />, { route: '/leerpad' });
  return academy;
}

const written = 'Ik geef dit vak al tien jaar.';

describe('Who does not agree with a step', () => {
  async function writing(answer: object) {
    const academy = open({ ObjectToPath: { objectToPath: answer } });
    await userEvent.click(await screen.findByText('Waarom deze module?'));
    await userEvent.click(await screen.findByRole('button', { name: 'Maak bezwaar: Module basis' }));
    return { ...academy, dialog: within(await screen.findByRole('dialog')) };
  }

  it('writes to a curator, is told who reads it, and sees it wait', async () => {
    const made = { __typename: 'ObjectionMade', objections: [objection({ text: written })] };
    const { asked, dialog } = await writing(made);
    expect(dialog.getByText(/Een curator van de academie leest dit, met je naam erbij/)).toBeTruthy();
    await expectAccessible(screen.getByRole('dialog'));
    await userEvent.type(dialog.getByRole('textbox', { name: /Wat klopt er niet/ }), written);
    await userEvent.click(dialog.getByRole('button', { name: 'Verstuur' }));
    const section = within(await screen.findByRole('region', { name: 'Je bezwaren' }));
    expect(section.getByText('Wacht op antwoord')).toBeTruthy();
    expect(section.getByText(written)).toBeTruthy();
    const variables = asked.find(({ operation }) => operation === 'ObjectToPath')?.variables;
    expect(variables).toMatchObject({ moduleSlug: 'basis', text: written });
    expect(variables?.idempotencyKey).toBeTruthy();
    await expectAccessible();
  });

  it('is told what is missing when nothing was written', async () => {
    const { asked, dialog } = await writing({});
    await userEvent.click(dialog.getByRole('button', { name: 'Verstuur' }));
    expect(await dialog.findByText('Schrijf eerst op wat er niet klopt.')).toBeTruthy();
    expect(asked.some(({ operation }) => operation === 'ObjectToPath')).toBe(false);
  });

  it('is told in words when there are too many already', async () => {
    const { dialog } = await writing({ __typename: 'TooManyOpenObjections', most: 20 });
    await userEvent.type(dialog.getByRole('textbox', { name: /Wat klopt er niet/ }), written);
    await userEvent.click(dialog.getByRole('button', { name: 'Verstuur' }));
    expect((await dialog.findByRole('alert')).textContent).toContain('Je wacht al op 20 antwoorden.');
  });

  it('can show what they can instead', async () => {
    await writing({});
    await userEvent.keyboard('{Escape}');
    const links = screen.getAllByRole('link', { name: 'Voeg bewijs toe' });
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/profiel#kunnen', '/profiel#kunnen']);
  });
});

describe('Who does not agree with the whole path', () => {
  it('writes about that', async () => {
    const made = { __typename: 'ObjectionMade', objections: [objection({ module: null })] };
    const { asked } = open({ ObjectToPath: { objectToPath: made } });
    await userEvent.click(await screen.findByRole('button', { name: 'Maak bezwaar: je hele leerpad' }));
    await userEvent.type(await screen.findByRole('textbox', { name: /Wat klopt er niet/ }), written);
    await userEvent.click(screen.getByRole('button', { name: 'Verstuur' }));
    expect(await screen.findByRole('heading', { name: 'Je hele leerpad: Naar het lab' })).toBeTruthy();
    expect(asked.find(({ operation }) => operation === 'ObjectToPath')?.variables).toMatchObject({ moduleSlug: null });
  });
});

describe('What was written', () => {
  it('can be taken back while it waits, and is gone then', async () => {
    open({
      MyObjections: { myObjections: [objection()] },
      TakeBackObjection: { takeBackObjection: { __typename: 'ObjectionTakenBack', objections: [] } },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Trek in: Module basis' }));
    await waitFor(() => expect(screen.queryByText('Dit doe ik al jaren.')).toBeNull());
    expect(document.activeElement).not.toBe(document.body);
  });

  it('stands with its answer, and says when it is about an earlier shape of the path', async () => {
    const answered = {
      state: 'ANSWERED',
      answer: 'Je hebt gelijk.',
      answeredAt: '2099-01-03T09:00:00Z',
      planHash: 'old',
    };
    open({ MyObjections: { myObjections: [objection(answered)] } });
    expect(await screen.findByText('Je hebt gelijk.')).toBeTruthy();
    expect(screen.getByText(/over een eerdere vorm van je pad/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Trek in/ })).toBeNull();
    await expectAccessible();
  });
});
