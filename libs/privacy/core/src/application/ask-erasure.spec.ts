import { clockAt, day } from '@academy/kernel';
import { aCurator, aTeacher } from '@academy/testkit/pure';
import { FakeErasureStore } from '../testing/fake-erasure-store';
import { AskErasure } from './ask-erasure';
import { anotherIsThere, onlyOne } from '../testing/in-charge';

const at = (instant: string) => clockAt(new Date(instant));

describe('Asking to be erased', () => {
  it('is done two weeks later, and told', async () => {
    const store = new FakeErasureStore();
    const actor = aTeacher();
    const outcome = await new AskErasure(store, anotherIsThere, at('2026-11-28T22:30:00Z')).execute({ actor });
    expect(outcome).toMatchObject({ kind: 'ErasureAsked', erasure: { erasedOn: day('2026-12-12') } });
    expect(store.waitingOf(actor.accountId)).toMatchObject({ teacherId: actor.teacherId });
    expect(store.told).toEqual([
      { type: 'privacy.erasure-moved.v1', accountId: actor.accountId, move: 'asked', erasedOn: '2026-12-12' },
    ]);
  });

  it('a second time moves no day, and is told once', async () => {
    const store = new FakeErasureStore();
    const actor = aTeacher();
    await new AskErasure(store, anotherIsThere, at('2026-11-28T10:00:00Z')).execute({ actor });
    const again = await new AskErasure(store, anotherIsThere, at('2026-12-01T10:00:00Z')).execute({ actor });
    expect(again).toMatchObject({ erasure: { erasedOn: '2026-12-12' } });
    expect(store.told).toHaveLength(1);
  });

  it('is of oneself alone, and also of who is no teacher', async () => {
    const store = new FakeErasureStore();
    const [actor, other] = [aCurator(), aTeacher()];
    await new AskErasure(store, anotherIsThere, at('2026-11-28T10:00:00Z')).execute({ actor });
    expect(store.waitingOf(actor.accountId)).toMatchObject({ teacherId: actor.teacherId });
    expect(store.waitingOf(other.accountId)).toBeUndefined();
  });

  it('is refused to the only administrator of the academy, and told to nobody', async () => {
    const store = new FakeErasureStore();
    const actor = aCurator();
    const outcome = await new AskErasure(store, onlyOne({ isOnlyAdmin: true }), at('2026-11-28T10:00:00Z')).execute({
      actor,
    });
    expect(outcome).toEqual({ kind: 'OnlyAdministrator' });
    expect(store.waitingOf(actor.accountId)).toBeUndefined();
    expect(store.told).toEqual([]);
  });

  it('is given to the last owner of an organisation, which the academy keeps in trust', async () => {
    const store = new FakeErasureStore();
    const actor = aTeacher();
    const owner = onlyOne({ ownsAlone: ['De Molen'] });
    expect(await new AskErasure(store, owner, at('2026-11-28T10:00:00Z')).execute({ actor })).toMatchObject({
      kind: 'ErasureAsked',
    });
  });
});
