import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, expectAccessible, inWhole, renderUi, type Answers } from '@academy/ui/testing';
import { PathScreen } from './path-screen';
import { path, step, target } from '../path/testing/path';

const named = (id: string, name: string) => ({ id, name: { nl: name, en: name } });
const plc = named('ind.plc', 'PLC-besturing');
const twin = named('ind.twin', 'Digital twin');
const twinTarget = { ...target('ind.twin', 'Digital twin'), level: 3 };

const explained = (given: object = {}) => ({
  ...{ pinned: false, module: { slug: 'basis' }, preparesFor: [], evidenceUsed: [] },
  confidence: { chance: 1, tau: 0.7 },
  why: [{ role: 'DIRECT', target: target(), chain: [{ level: 2, competence: named('ene.h2', 'Waterstof') }] }],
  ...given,
});

const explanation = (given: object = {}, around: object = {}) => ({
  myPathExplanation: { steps: [explained(given)], skipped: [], blocked: [], ...around },
});

function open(answers: Answers = {}) {
  const academy = answering({
    FrameworkNames: {
      framework: {
        domains: [],
        levels: [
          { level: 2, name: { nl: 'Begeleid', en: 'Guided' } },
          { level: 3, name: { nl: 'Zelfstandig', en: 'Alone' } },
        ],
      },
    },
    MyPath: { myPath: path({ steps: [step('basis')] }) },
    MyTempo: { myPath: null },
    MyObjections: { myObjections: [] },
    MyPathExplanation: explanation(),
    ...answers,
  });
  renderUi(<PathScreen />, { route: '/leerpad' });
  return academy;
}

const unfold = async (name: string) => userEvent.click(await screen.findByText(name));
const plain = (element: HTMLElement) => element.textContent?.replace(/\u00a0/g, ' ').trim();

describe('Why this module', () => {
  it('is told as a way from what the module gives to the goal, and only to who asks', async () => {
    const chain = [
      { level: 2, competence: plc },
      { level: 3, competence: twin },
    ];
    const why = [{ role: 'PRIOR_KNOWLEDGE', target: twinTarget, chain }];
    const { asked } = open({ MyPathExplanation: explanation({ why }) });
    await screen.findByText('Waarom deze module?');
    expect(asked.some(({ operation }) => operation === 'MyPathExplanation')).toBe(false);
    await unfold('Waarom deze module?');
    const told = within(await screen.findByRole('list', { name: 'Waar deze module je brengt' })).getByRole('listitem');
    await within(told).findByText(/Zelfstandig/);
    expect(plain(told)).toBe(
      'Deze module brengt je naar PLC-besturing, niveau 2 (Begeleid). ' +
        'Dat heb je nodig voor Digital twin, niveau 3 (Zelfstandig): je doel.',
    );
    await expectAccessible();
  });

  it('is honest where the path comes near the goal and not to it', async () => {
    const why = [{ role: 'DIRECT', target: twinTarget, chain: [{ level: 2, competence: twin }] }];
    open({ MyPathExplanation: explanation({ why }) });
    await unfold('Waarom deze module?');
    expect(await screen.findByText(/Zo kom je dichter bij je doel/)).toBeTruthy();
    expect(screen.queryByText(/: je doel/)).toBeNull();
  });

  it('names the step that was chosen by hand and asks for it', async () => {
    const preparesFor = [{ slug: 'stage', title: { nl: 'Docentstage', en: 'Placement' } }];
    open({ MyPathExplanation: explanation({ why: [], preparesFor }) });
    await unfold('Waarom deze module?');
    expect(await screen.findByText(/Deze module heb je nodig voor Docentstage/)).toBeTruthy();
  });

  it('shows the evidence that counted, with its day, and how sure that is: in words, with the number folded', async () => {
    const evidence = [
      {
        evidenceId: 'e1',
        type: 'CERTIFICATE',
        checked: false,
        level: 2,
        years: null,
        date: '2025-03-03',
        influence: 1.2,
      },
      { evidenceId: 'e3', type: 'CERTIFICATE', checked: true, level: 2, years: null, date: '2025-06-03', influence: 1 },
      { evidenceId: 'e2', type: 'YEARS', checked: false, level: null, years: 6, date: '2024-09-01', influence: 0.4 },
    ];
    const evidenceUsed = [{ level: 2, chance: 0.864, competence: plc, evidence }];
    open({ MyPathExplanation: explanation({ evidenceUsed, confidence: { chance: 0.864, tau: 0.7 } }) });
    await unfold('Waarom deze module?');
    const list = within(await screen.findByRole('list', { name: 'Bewijs voor PLC-besturing' }));
    expect(list.getAllByRole('listitem').map(plain)).toEqual([
      'Certificaat (genoemd): Begeleid · 3 maart 2025',
      'Certificaat: Begeleid · 3 juni 2025',
      'Werkervaring: 6 jaar · 1 september 2024',
    ]);
    expect(screen.getByText('Dat je dit kunt, is heel waarschijnlijk.')).toBeTruthy();
    const numbers = screen.getByText(inWhole(/^Kans dat je alles kunt wat deze stap vraagt.*86/));
    expect(numbers.closest('details')?.open).toBe(false);
    expect(plain(numbers)).toContain('86%');
    expect(screen.getByRole('link', { name: 'Bekijk je bewijs in je profiel' }).getAttribute('href')).toBe(
      '/profiel#kunnen',
    );
    await expectAccessible();
  });

  it('does not call likely together what is only likely apart', async () => {
    const assumed = (competence: object) => ({ level: 2, chance: 0.75, competence, evidence: [] });
    const evidenceUsed = [assumed(plc), assumed(twin)];
    open({ MyPathExplanation: explanation({ evidenceUsed, confidence: { chance: 0.5625, tau: 0.7 } }) });
    await unfold('Waarom deze module?');
    expect(await screen.findByText(/dat je dit allemaal kunt, is nog onzeker/)).toBeTruthy();
  });
});

it.each([
  [1, 'Dat je dit kunt, is zeker.'],
  [0.999, 'Dat je dit kunt, is heel waarschijnlijk.'],
])('A chance of %d is said as it is: certain is only what someone checked', async (chance, words) => {
  const evidenceUsed = [{ level: 2, chance, competence: plc, evidence: [] }];
  open({ MyPathExplanation: explanation({ evidenceUsed, confidence: { chance, tau: 0.7 } }) });
  await unfold('Waarom deze module?');
  expect(await screen.findByText(words)).toBeTruthy();
});

describe('What lies around the path', () => {
  const module = { slug: 'oud', title: { nl: 'De eerste stap', en: 'First step' }, hours: 16 };

  it('is what is skipped, with why, and what is closed, with what bars it', async () => {
    const skipped = [{ module, chance: 0.9, levels: [{ level: 2, competence: plc }] }];
    const blocked = [{ module: { ...module, slug: 'ver' }, codes: ['TRAVEL'] }];
    open({ MyPathExplanation: explanation({}, { skipped, blocked }) });
    await unfold('Wat sla je over, en waarom?');
    const list = within(await screen.findByRole('list', { name: 'Modules die je overslaat' }));
    await list.findByText(/Je kunt al PLC-besturing \(Begeleid\). Dat is heel waarschijnlijk/);
    await unfold('Welke modules passen nu niet bij jou?');
    expect(await screen.findByText('Deze module is verder weg dan je wilt reizen.')).toBeTruthy();
    await expectAccessible();
  });

  it('is what else leads to the goal, with its price', async () => {
    open({ NotChosenInMyPath: { myPathExplanation: { notChosen: [{ module, forcedDeltaHours: 8 }] } } });
    await unfold('Welke modules leiden ook naar je doel?');
    const list = within(await screen.findByRole('list', { name: 'Modules die ook naar je doel leiden' }));
    expect(list.getByText('8 uur langer')).toBeTruthy();
  });
});
