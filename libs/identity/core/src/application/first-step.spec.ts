import { anId } from '@academy/testkit/pure';
import { aSecondStep, FakeKnownBrowsers, newSessions } from '../testing/fake-front-door';
import { FirstStep } from './first-step';

describe('A first step', () => {
  const steps = () => {
    const sessions = newSessions();
    return { sessions, first: new FirstStep(new FakeKnownBrowsers(), aSecondStep, sessions) };
  };
  const shown = (facts: object = {}) => ({
    ...{ accountId: anId<'Account'>(), hasCodeApp: false, hasPasskey: false },
    ...facts,
  });

  it('opens a session where there is no second, and the browser is known from then on', async () => {
    const { first, sessions } = steps();
    expect(await first.taken(shown(), undefined)).toMatchObject({ kind: 'SignedIn', browser: expect.any(String) });
    expect(sessions.strong).toEqual([]);
  });

  it('opens none where there is, unless as much was shown', async () => {
    const { first, sessions } = steps();
    for (const ways of [{ hasCodeApp: true }, { hasPasskey: true }]) {
      expect(await first.taken(shown(ways), undefined)).toMatchObject({ kind: 'SecondStepNeeded', ...ways });
      expect(sessions.opened).toEqual([]);
    }
    expect(await first.taken(shown({ hasCodeApp: true }), undefined, 'strong')).toMatchObject({ kind: 'SignedIn' });
    expect(sessions.strong).toHaveLength(1);
  });
});
