import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, expectAccessible, inWhole, renderUi, type Answers } from '@academy/ui/testing';
import { PathScreen } from './path-screen';
import { path, step } from '../path/testing/path';

const named = (slug: string) => ({ slug, title: { nl: `Module ${slug}`, en: slug }, hours: 16 });
const chemistry = { id: 'vak.sch.proc', name: { nl: 'Procestechnologie', en: 'Process technology' } };

function open(answers: Answers = {}) {
  const academy = answering({
    FrameworkNames: { framework: { domains: [], levels: [{ level: 3, name: { nl: 'Zelfstandig', en: 'Alone' } }] } },
    MyPath: { myPath: path({ optimal: true, bound: 24 }) },
    ...answers,
  });
  renderUi(<PathScreen />, { route: '/leerpad' });
  return academy;
}

const unfold = async (name: string) => userEvent.click(await screen.findByText(name));

describe('What would change the path', () => {
  it('is worked out only for who wants to know, and says what goes and what comes', async () => {
    const change = {
      level: 3,
      deltaHours: -16,
      outcome: 'PLAN',
      competence: chemistry,
      drops: [named('eerste-stap')],
      adds: [],
    };
    const { asked } = open({ PathCounterfactuals: { myPathCounterfactuals: [change] } });
    await screen.findByText('Wat zou dit pad veranderen?');
    expect(asked.some(({ operation }) => operation === 'PathCounterfactuals')).toBe(false);
    await unfold('Wat zou dit pad veranderen?');
    await screen.findByText('Als een assessor ‘Zelfstandig’ vaststelt in Procestechnologie');
    const list = within(screen.getByRole('list', { name: 'Wat je pad zou veranderen' }));
    expect(list.getByText('16 uur korter')).toBeTruthy();
    expect(list.getByRole('link', { name: 'Module eerste-stap' }).parentElement?.textContent).toContain('vervalt');
    await expectAccessible();
  });

  it('is no gain when the goal is out of reach then, however short the path', async () => {
    const change = { level: 3, deltaHours: -40, outcome: 'OVER_BUDGET', competence: chemistry, drops: [], adds: [] };
    open({ PathCounterfactuals: { myPathCounterfactuals: [change] } });
    await unfold('Wat zou dit pad veranderen?');
    expect(await screen.findByText('je haalt je hele doel niet')).toBeTruthy();
    expect(screen.getByText('Als blijkt dat je in Procestechnologie niet verder bent dan ‘Zelfstandig’')).toBeTruthy();
    expect(screen.queryByText('40 uur korter')).toBeNull();
  });

  it('says so when nothing would', async () => {
    open({ PathCounterfactuals: { myPathCounterfactuals: [] } });
    await unfold('Wat zou dit pad veranderen?');
    expect(await screen.findByText(/Je pad staat stevig/)).toBeTruthy();
  });
});

describe('Why a module is not in the path', () => {
  const node = {
    slug: 'mod-1',
    title: { nl: 'Chromatografie', en: 'C' },
    organisation: { name: 'Havenlab (fictief)' },
  };
  const SearchedModules = { modules: { edges: [{ node }] } };

  async function ask(answer: object) {
    open({ SearchedModules, WhyNotInMyPath: { whyNotInMyPath: { drops: [], adds: [], reasons: [], ...answer } } });
    await unfold('Waarom zit een module er niet in?');
    await userEvent.type(screen.getByRole('searchbox', { name: 'Welke module?' }), 'chroma');
    await userEvent.click(await screen.findByRole('button', { name: 'Chromatografie' }));
  }

  it('is told with its price in hours', async () => {
    await ask({ kind: 'COSTS', deltaHours: 8, adds: [named('mod-1')] });
    expect((await screen.findByText(inWhole(/Met deze module erbij wordt je pad.*langer/))).textContent).toContain(
      '8 uur langer',
    );
    await expectAccessible();
  });

  it('is told with what keeps the teacher out', async () => {
    await ask({ kind: 'BLOCKED', deltaHours: null, reasons: ['TRAVEL'] });
    expect(await screen.findByText('Deze module is verder weg dan je wilt reizen.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Kies een andere module' }));
    expect(screen.getByRole('searchbox', { name: 'Welke module?' })).toBeTruthy();
  });
});

describe('The proof', () => {
  it('names the bound, the solver and the model', async () => {
    open();
    await unfold('Bekijk het bewijs');
    expect(screen.getByText('HiGHS 1.15')).toBeTruthy();
    expect(screen.getByText('ab12cd34')).toBeTruthy();
    expect(screen.getByRole('button', { name: /Download het model/ })).toBeTruthy();
  });

  it('is honest when time was up', async () => {
    open({ MyPath: { myPath: path({ optimal: false, bound: 20 }) } });
    await unfold('Bekijk het bewijs');
    expect(screen.getByText('Nee, de tijd was op')).toBeTruthy();
  });
});

describe('The map', () => {
  it('shows the steps of the timeline, each with what comes first', async () => {
    open({ MyPath: { myPath: path({ steps: [step('basis'), step('vervolg', { after: ['basis'] })] }) } });
    await userEvent.click(await screen.findByRole('tab', { name: 'Kaart' }));
    const map = within(screen.getByRole('region', { name: 'Kaart van je leerpad' }));
    expect(map.getAllByRole('link').map((link) => link.textContent)).toEqual(['Module basis', 'Module vervolg']);
    expect(map.getByText('Eerst: Module basis')).toBeTruthy();
    await expectAccessible();
  });
});
