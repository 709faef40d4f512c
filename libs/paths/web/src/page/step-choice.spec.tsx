import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, expectAccessible, renderUi, type Answers } from '@academy/ui/testing';
import { PathScreen } from './path-screen';
import { adjustments, schedule } from '../tempo/testing/tempo';
import { path, step } from '../path/testing/path';

const other = {
  ...{ slug: 'mod-9', title: { nl: 'Op het lab', en: 'In the lab' }, organisation: { name: 'Lab (fictief)' } },
  ...{ hours: 20, form: 'ONSITE', city: 'Zwolle' },
};
const change = {
  ...{ basis: 'b1', kind: 'PLAN', hours: 32, deltaHours: 8, end: '2099-06-01', deltaDays: 7, unplaced: [] },
  drops: [{ slug: 'basis', title: { nl: 'Module basis', en: 'B' } }],
  adds: [{ slug: 'mod-9', title: other.title }],
};
const tempo = { adjustments: adjustments(), schedule: schedule() };

function open(answers: Answers = {}) {
  const academy = answering({
    FrameworkNames: { framework: { domains: [], levels: [] } },
    MyPath: { myPath: path({ steps: [step('basis'), step('klaar', { state: 'DONE' })] }) },
    MyTempo: { myPath: tempo },
    AlternativesInMyPath: { alternativesInMyPath: [{ deltaHours: 8, module: other }] },
    PreviewAdjustment: { previewAdjustment: { __typename: 'AdjustmentPreview', change } },
    ModuleTitle: { module: { slug: 'mod-9', title: other.title } },
    ...answers,
  });
  renderUi(<PathScreen />, { route: '/leerpad' });
  return academy;
}

describe('A step of the path', () => {
  it('can be swapped, and the price is there before anything changes', async () => {
    const adjusted = { ...path({ id: 'p1', computedAt: '2099-01-02T12:00:00Z', steps: [step('mod-9')] }), ...tempo };
    const { asked } = open({
      AdjustPath: {
        adjustPath: { __typename: 'PathAdjusted', path: adjusted, before: adjustments(), modulesBefore: [] },
      },
    });
    await userEvent.click(await screen.findByText('Kies iets anders'));
    await userEvent.click(await screen.findByRole('radio', { name: /Op het lab/ }));
    expect(screen.getByText('8 uur langer')).toBeTruthy();
    expect(await screen.findByText('8 uur meer')).toBeTruthy();
    expect(asked.some(({ operation }) => operation === 'AdjustPath')).toBe(false);
    await expectAccessible();
    const form = within(screen.getByRole('list', { name: 'Stappen van je leerpad' }));
    await userEvent.click(form.getByRole('button', { name: 'Pas mijn leerpad aan' }));
    expect(await screen.findByText('Je leerpad is aangepast')).toBeTruthy();
    expect(asked.find(({ operation }) => operation === 'AdjustPath')?.variables).toEqual({
      input: { pinned: ['mod-9'], banned: ['basis'], basis: 'b1' },
    });
  });

  it('is changed at no other price than the one that was seen: why not is told, and path and price are asked again', async () => {
    const { asked } = open({ AdjustPath: { adjustPath: { __typename: 'PathOutdated' } } });
    await userEvent.click(await screen.findByText('Kies iets anders'));
    await userEvent.click(await screen.findByRole('radio', { name: /Op het lab/ }));
    const form = within(await screen.findByRole('list', { name: 'Stappen van je leerpad' }));
    const apply = form.getByRole('button', { name: 'Pas mijn leerpad aan' });
    await waitFor(() => expect(apply).toHaveProperty('disabled', false));
    const before = asked.length;
    await userEvent.click(apply);
    expect(await screen.findByText(/^Er is intussen iets veranderd/)).toBeTruthy();
    await waitFor(() =>
      expect(asked.slice(before).map(({ operation }) => operation)).toEqual(
        expect.arrayContaining(['AdjustPath', 'MyPath', 'PreviewAdjustment']),
      ),
    );
  });

  it.each(['OUTDATED', 'NEW_PATH_OFFERED'])('has no reasons and no prices on a path that is %s', async (standing) => {
    open({
      MyPath: { myPath: path({ standing, steps: [step('basis')] }) },
      RenewPath: { renewPath: { __typename: 'PlannerUnavailable' } },
    });
    expect(await screen.findByRole('link', { name: 'Module basis' })).toBeTruthy();
    expect(screen.queryByText('Kies iets anders')).toBeNull();
    expect(screen.queryByText('Waarom deze module?')).toBeNull();
  });

  it('that is behind the teacher is no choice any more', async () => {
    open();
    expect(await screen.findAllByText('Kies iets anders')).toHaveLength(1);
  });

  it('that was banned by hand can come back', async () => {
    const { asked } = open({
      MyTempo: { myPath: { ...tempo, adjustments: { ...adjustments(), banned: ['mod-9'] } } },
      AdjustPath: { adjustPath: { __typename: 'NoPathYet' } },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Verwijder Op het lab' }));
    expect(asked.find(({ operation }) => operation === 'AdjustPath')?.variables).toEqual({
      input: { pinned: [], banned: [] },
    });
    expect(await screen.findByText(/^Je hebt nog geen leerpad/)).toBeTruthy();
  });
});
