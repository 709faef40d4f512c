import { addressChangePromises } from './address-change-promises';
import { FakeAddressChangeStore } from './fake-address-change-store';

addressChangePromises('in memory', async () => {
  const store = new FakeAddressChangeStore();
  return { store, anAccount: async () => store.anAccount(), told: async () => store.news.length };
});
