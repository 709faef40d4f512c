import { anId } from '@academy/testkit/pure';
import { FakeRegistrationStore } from './fake-registration-store';
import { registrationStorePromises } from './registration-store-promises';

registrationStorePromises('in memory', async () => {
  const store = new FakeRegistrationStore();
  return {
    store,
    anAccount: async () => anId<'Account'>(),
    rolesAt: async (organisationId, accountId) => store.rolesAt(organisationId, accountId),
    told: async (id) => store.told.filter((event) => 'id' in event && event.id === id).length,
  };
});
