import { entryTestStorePromises } from '../testing/entry-test-store-promises';
import { FakeEntryTestStore } from '../testing/fake-entry-test-store';

entryTestStorePromises('in memory', async (bank) => {
  const store = new FakeEntryTestStore(bank);
  return { store, item: async (id) => store.item(id), told: async (id) => store.told(id).length };
});
