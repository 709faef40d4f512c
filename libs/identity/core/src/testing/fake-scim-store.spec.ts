import { anId } from '@academy/testkit/pure';
import { FakeScimStore } from './fake-scim-store';
import { scimStorePromises } from './scim-store-promises';

scimStorePromises('in memory', async () => {
  const store = new FakeScimStore();
  return {
    store,
    anOrganisation: async () => store.anOrganisation('school'),
    anAccount: async () => anId<'Account'>(),
    aMembership: async (...given) => store.aMembership(...given),
    told: async (field, value) =>
      store.told().filter((one) => (one as unknown as Record<string, unknown>)[field] === value).length,
  };
});
