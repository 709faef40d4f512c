import { BEFORE, moving } from '../testing/moving';

describe('Whoever wants no other address after all', () => {
  it('keeps the one of before, also when they ask twice or asked nothing', async () => {
    const { ask, withdraw, store, accountId } = moving();
    await withdraw();
    await ask();
    await withdraw();
    await withdraw();
    expect([store.emailOf(accountId), store.changeOf(accountId)]).toEqual([BEFORE, undefined]);
  });
});
