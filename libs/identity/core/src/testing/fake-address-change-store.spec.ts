import { addressChangeStorePromises } from './address-change-store-promises';
import { FakeAddressChangeStore } from './fake-address-change-store';

addressChangeStorePromises('in memory', async () => {
  const store = new FakeAddressChangeStore();
  return { store, anAccount: async () => store.anAccount(), told: async () => store.news.length };
});
