import { anId, everyoneBut } from '@academy/testkit/pure';
import { describe, expect, it } from '@jest/globals';
import { registering } from '../testing/registering';

describe('Taking a registration back', () => {
  it('leaves nothing of it, and can be asked twice', async () => {
    const { registered, withdraw, store } = registering();
    const id = await registered();
    for (const _ of ['once', 'again']) expect(await withdraw(id)).toEqual({ kind: 'RegistrationWithdrawn' });
    expect(store.now(id)).toBeUndefined();
  });

  it('is too late once it was decided', async () => {
    const { registered, withdraw, decide, store } = registering();
    const id = await registered();
    await decide(id);
    expect(await withdraw(id)).toEqual({ kind: 'RegistrationDecided' });
    expect(store.now(id)).toBeDefined();
  });

  it('is of one’s own: another’s stays, and answers as one that never was', async () => {
    const { registered, withdraw, store } = registering();
    const id = await registered();
    for (const actor of everyoneBut()) {
      expect(await withdraw(id, actor)).toEqual(await withdraw(anId<'Registration'>(), actor));
      expect(store.now(id)).toBeDefined();
    }
  });
});
