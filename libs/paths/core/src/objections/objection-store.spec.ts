import { FakeObjectionStore } from '../testing/fake-objection-store';
import { objectionStorePromises } from '../testing/objection-store-promises';

objectionStorePromises('in memory', async () => {
  const store = new FakeObjectionStore();
  return { store, told: async (id) => store.told.filter(({ objectionId }) => objectionId === id).length };
});
