import { clockAt } from '@academy/kernel';
import { aTeacher } from '@academy/testkit/pure';
import { FakeErasureStore } from '../testing/fake-erasure-store';
import { anotherIsThere } from '../testing/in-charge';
import { AskErasure } from './ask-erasure';
import { TakeBackErasure } from './take-back-erasure';

const clock = clockAt(new Date('2026-11-28T10:00:00Z'));

describe('Taking back that one asked to be erased', () => {
  it('keeps its person, and is told', async () => {
    const store = new FakeErasureStore();
    const actor = aTeacher();
    await new AskErasure(store, anotherIsThere, clock).execute({ actor });
    expect(await new TakeBackErasure(store).execute({ actor })).toEqual({ kind: 'ErasureTakenBack' });
    expect(store.waitingOf(actor.accountId)).toBeUndefined();
    expect(store.told.map(({ move }) => move)).toEqual(['asked', 'taken-back']);
  });

  it('changes nothing for who did not ask, and is told once', async () => {
    const store = new FakeErasureStore();
    const [actor, other] = [aTeacher(), aTeacher()];
    await new AskErasure(store, anotherIsThere, clock).execute({ actor });
    expect(await new TakeBackErasure(store).execute({ actor: other })).toEqual({ kind: 'ErasureTakenBack' });
    expect(store.waitingOf(actor.accountId)).toBeDefined();
    for (let times = 0; times < 2; times += 1) await new TakeBackErasure(store).execute({ actor });
    expect(store.told).toHaveLength(2);
  });
});
