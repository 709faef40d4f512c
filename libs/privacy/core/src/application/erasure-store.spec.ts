import { erasureStorePromises } from '../testing/erasure-store-promises';
import { FakeErasureStore } from '../testing/fake-erasure-store';

erasureStorePromises('in memory', async () => {
  const store = new FakeErasureStore();
  return { store, told: async (id) => store.told.filter(({ accountId }) => accountId === id).length };
});
