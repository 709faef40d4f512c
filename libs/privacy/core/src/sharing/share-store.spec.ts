import { FakeShareStore } from '../testing/fake-share-store';
import { shareStorePromises } from '../testing/share-store-promises';

shareStorePromises('in memory', async () => {
  const store = new FakeShareStore();
  return {
    store,
    told: async (id) => store.told.filter(({ whom }) => whom === id).length,
  };
});
