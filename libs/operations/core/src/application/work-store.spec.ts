import { FakeWorkStore } from '../testing/fake-work-store';
import { workStorePromises } from '../testing/work-store-promises';

workStorePromises('in memory', async () => {
  const store = new FakeWorkStore();
  return { store, fails: async (one) => store.fails(one), does: async (one) => store.does(one) };
});
