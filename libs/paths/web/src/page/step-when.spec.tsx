import { screen, within } from '@testing-library/react';
import { answering, expectAccessible, inWhole, renderUi } from '@academy/ui/testing';
import { PathScreen } from './path-screen';
import { path, step } from '../path/testing/path';
import { adjustments, moduleNamed, schedule } from '../tempo/testing/tempo';

const placed = (slug: string, start: string, edition: object | null) => ({
  ...{ module: moduleNamed(slug), start, end: '2099-12-01', hasSeat: false, edition, others: [] },
});
const unplaced = (slug: string, reason: string, waitsFor: readonly object[] = []) => ({
  ...{ module: moduleNamed(slug), reason, waitsFor },
});

function open(steps: readonly object[], timed: object) {
  answering({
    FrameworkNames: { framework: { domains: [], levels: [] } },
    MyPath: { myPath: path({ steps }) },
    MyTempo: { myPath: { adjustments: adjustments(), schedule: schedule(timed) } },
  });
  renderUi(<PathScreen />, { route: '/leerpad' });
}

/** What is said of a step of the timeline. */
async function ofStep(slug: string) {
  const list = await screen.findByRole('list', { name: 'Stappen van je leerpad' });
  return within(
    within(list)
      .getByRole('link', { name: `Module ${slug}` })
      .closest('li')!,
  );
}

describe('A step of the timeline', () => {
  it('says the first start that fits, which is that of the schedule and never before what comes first', async () => {
    open([step('a'), step('b', { state: 'LOCKED', after: ['a'] })], {
      steps: [placed('a', '2099-02-08', { id: 'e1', start: '2099-02-08' }), placed('b', '2099-06-01', { id: 'e3' })],
    });
    expect(await (await ofStep('b')).findByText(inWhole('Eerste start die past: 1 juni 2099'))).toBeTruthy();
    expect(await (await ofStep('a')).findByText(inWhole('Eerste start die past: 8 februari 2099'))).toBeTruthy();
    await expectAccessible();
  });

  it('that begins on any day says so, and from when it is expected where it waits', async () => {
    open([step('a'), step('b', { state: 'LOCKED', after: ['a'] })], {
      steps: [placed('a', '2099-01-05', null), placed('b', '2099-03-02', null)],
    });
    expect(await (await ofStep('a')).findByText('Begin wanneer je wilt')).toBeTruthy();
    expect(
      await (
        await ofStep('b')
      ).findByText(inWhole('Begin wanneer je wilt na wat eerst komt, naar verwachting vanaf 2 maart 2099')),
    ).toBeTruthy();
  });

  it.each([
    ['NO_EDITION_IN_TIME', 'Nog geen datum die past'],
    ['WAITS', 'Nog geen datum: dit wacht op Module a'],
    ['TOO_FAR_AWAY', 'Geen datum: in jouw tempo duurt dit langer dan vier jaar'],
  ])('without days because of %s has words and no date', async (reason, words) => {
    open([step('b', { state: 'LOCKED' })], { steps: [], unscheduled: [unplaced('b', reason, [moduleNamed('a')])] });
    const item = await ofStep('b');
    expect(await item.findByText(inWhole(words))).toBeTruthy();
    expect(item.queryByText(/2099/)).toBeNull();
  });
});
