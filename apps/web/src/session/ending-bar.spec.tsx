import { QueryClientProvider } from '@tanstack/react-query';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { jest } from '@jest/globals';
import { answering, expectAccessible, renderUi, type Answers } from '@academy/ui/testing';
import { createQueryClient } from '../query-client';
import { meQuery } from './api';
import { EndingBar } from './ending-bar';

const NOW = new Date('2026-11-28T09:00:00Z');
const inSeconds = (seconds: number) => new Date(NOW.getTime() + seconds * 1_000).toISOString();
const me = (sessionEndsAt: string | null) => ({
  id: 'anna',
  name: 'Anna',
  teacherId: null,
  sessionEndsAt,
  erasedOn: null,
  workplaces: [],
});

function open(endsAt: string | null, answers: Answers = {}) {
  const academy = answering(answers);
  const client = createQueryClient();
  client.setQueryData(meQuery.queryKey, endsAt === null ? null : me(endsAt));
  renderUi(
    <QueryClientProvider client={client}>
      <EndingBar />
    </QueryClientProvider>,
  );
  return { ...academy, client };
}
const stay = () => screen.queryByRole('button', { name: 'Blijf ingelogd' });

beforeEach(() => jest.useFakeTimers({ now: NOW, doNotFake: ['queueMicrotask', 'setTimeout', 'setImmediate'] }));
afterEach(() => jest.useRealTimers());

describe('A session', () => {
  it('is said to end in its last two minutes, not before', async () => {
    open(inSeconds(180));
    expect(stay()).toBeNull();
    act(() => void jest.advanceTimersByTime(70_000));
    expect(stay()).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('Je wordt uitgelogd om 10.03 uur');
    await expectAccessible();
  });

  it('goes on by one press, and the page is as it was', async () => {
    const next = { __typename: 'SignedIn', me: me(inSeconds(43_200)) };
    const { asked, client } = open(inSeconds(60), { StaySignedIn: { staySignedIn: next } });
    await userEvent.click(stay()!);
    await screen.findByRole('alert');
    expect(stay()).toBeNull();
    expect(asked.map(({ operation }) => operation)).toEqual(['StaySignedIn']);
    expect(client.getQueryData(meQuery.queryKey)?.sessionEndsAt).toBe(inSeconds(43_200));
  });

  it('that is over says since when, and how to go on with what is on the page', () => {
    open(inSeconds(-60));
    expect(screen.getByRole('alert').textContent).toContain('Je bent sinds 09.59 uur niet meer ingelogd');
    const again = screen.getByRole('link', { name: 'Log in een nieuw tabblad in' });
    expect([again.getAttribute('href'), again.getAttribute('target')]).toEqual(['/inloggen', '_blank']);
    expect(stay()).toBeNull();
  });

  it('that may not go on says so, and what to do', async () => {
    open(inSeconds(60), { StaySignedIn: { staySignedIn: { __typename: 'SessionOver' } } });
    await userEvent.click(stay()!);
    expect(await screen.findByText(/al een week ingelogd/)).toBeTruthy();
    expect(stay()).toBeNull();
  });

  it('is not spoken of to whoever has none, and nothing is asked for it', () => {
    const { asked } = open(null);
    expect([stay(), asked]).toEqual([null, []]);
  });
});
