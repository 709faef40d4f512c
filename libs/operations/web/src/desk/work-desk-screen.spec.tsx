import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, expectAccessible, renderUi, type Answers } from '@academy/ui/testing';
import { WorkDeskScreen } from './work-desk-screen';

const at = '2026-11-29T13:10:00Z';
const kind = (facts: object = {}) => ({
  ...{ name: 'messaging.send-letter', waiting: 0, running: 0, failing: 0, oldest: null, doneLastHour: 0, ...facts },
});
const desk = (facts: object = {}) => ({
  WorkDesk: {
    workDesk: {
      ...{ __typename: 'WorkDesk', at, workers: 1, untold: 0, oldestUntold: null, kinds: [kind()], failing: [] },
      standing: { kind: 'ALL_DONE', count: 0, since: '2026-11-29T13:09:58Z' },
      ...facts,
    },
  },
});
const letters = { name: 'messaging.send-letter', reason: 'UNREACHABLE', count: 3, since: '2026-11-29T13:02:00Z' };
const failing = {
  standing: { kind: 'FAILING', count: 3, since: '2026-11-29T13:02:00Z' },
  ...{ kinds: [kind({ failing: 3, oldest: '2026-11-29T13:02:00Z' })], failing: [letters] },
};

function open(answers: Answers) {
  const academy = answering(answers);
  renderUi(<WorkDeskScreen />);
  return academy;
}

describe('The desk of background work', () => {
  it('says that everything is done, and when the last was', async () => {
    open(desk());
    expect((await screen.findByText('Alles is gedaan')).getAttribute('role')).toBe('status');
    expect(screen.getByText('Laatste taak: 2 s geleden.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Alles lukt' })).toBeTruthy();
    await expectAccessible();
  });

  it.each([
    ['NO_WORKER', 'Niets doet nu het achtergrondwerk, sinds 14.02 uur'],
    ['QUEUE_AWAY', 'De wachtrij is niet te bereiken, sinds 14.02 uur'],
    ['BEHIND', 'Er wachten 3 taken langer dan normaal; de oudste sinds 14.02 uur'],
    ['BUSY', '3 taken zijn onderweg'],
  ])('says of %s what that is', async (name, line) => {
    open(desk({ standing: { kind: name, count: 3, since: '2026-11-29T13:02:00Z' }, untold: 2, oldestUntold: at }));
    expect((await screen.findByText(line)).getAttribute('role')).toBe('status');
    expect(screen.getByText(/Nog niet opgepakt: 2/)).toBeTruthy();
  });

  it('says what fails, why and since when, and has all of it tried again', async () => {
    const { asked } = open({
      ...desk(failing),
      TryAllAgain: { tryAllAgain: { __typename: 'TryingAgain', count: 3 } },
    });
    await screen.findByText('3 taken lukken niet; de oudste wacht sinds 14.02 uur');
    expect(screen.getByRole('heading', { name: 'Mail die niet verstuurd kon worden' })).toBeTruthy();
    expect(screen.getByText('De mailserver is niet te bereiken')).toBeTruthy();
    await expectAccessible();
    await userEvent.click(screen.getByRole('button', { name: 'Probeer nu opnieuw: Mail over accounts' }));
    expect(await screen.findByText(/3 taken worden nu opnieuw geprobeerd/)).toBeTruthy();
    const { name, reason } = letters;
    expect(asked.find(({ operation }) => operation === 'TryAllAgain')?.variables).toEqual({ name, reason });
  });

  it('opens each with what it is about, how often it failed and when it is tried next', async () => {
    const node = {
      ...{ id: 'e/messaging.send-letter', event: 'identity.letter-due.v1', toldAt: '2026-11-29T13:02:00Z' },
      ...{ about: [{ what: 'id', id: '9f1d' }], failures: 4, since: '2026-11-29T13:02:00Z', failedAt: at },
      ...{ error: 'connect ECONNREFUSED', next: 'AT', nextAt: '2026-11-29T13:12:00Z' },
    };
    open({
      ...desk(failing),
      FailingItems: {
        failingItems: {
          __typename: 'FailingItems',
          edges: [{ node }],
          pageInfo: { endCursor: null, hasNextPage: false },
        },
      },
      TryWorkAgain: { tryWorkAgain: { __typename: 'WorkDone' } },
    });
    await userEvent.click(await screen.findByText('Bekijk ze één voor één'));
    expect(await screen.findByText('9f1d')).toBeTruthy();
    expect(screen.getByText('4 keer, het laatst 14.10 uur')).toBeTruthy();
    expect(screen.getByText('uiterlijk 14.12 uur')).toBeTruthy();
    expect(screen.getByText('connect ECONNREFUSED')).toBeTruthy();
    await expectAccessible();
    await userEvent.click(screen.getByRole('button', { name: 'Probeer nu opnieuw: gevraagd 14.02 uur' }));
    expect(await screen.findByText('Dit werk is intussen gelukt.')).toBeTruthy();
  });

  it('is not for whoever is no administrator any more', async () => {
    open({ WorkDesk: { workDesk: { __typename: 'NotAllowed' } } });
    expect(await screen.findByText(/Dit hoort niet bij je account|Je mag/)).toBeTruthy();
  });

  it('has the figures of what there was to do, and folds the rest away', async () => {
    open(desk({ kinds: [kind({ doneLastHour: 7 }), kind({ name: 'paths.propose' })] }));
    const table = within(await screen.findByRole('table'));
    expect(table.getByRole('row', { name: /Mail over accounts/ }).textContent).toContain('7');
    expect(table.queryByText(/Leerpaden/)).toBeNull();
    expect(screen.getByText(/Nu niets te doen/)).toBeTruthy();
  });
});
