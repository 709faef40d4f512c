import { anId } from '@academy/testkit/pure';
import { FakeMembershipStore } from './fake-membership-store';
import { membershipStorePromises } from './membership-store-promises';

membershipStorePromises('in memory', async () => {
  const store = new FakeMembershipStore();
  return {
    store,
    anOrganisation: async (kind) => store.anOrganisation(kind),
    anAccount: async () => anId<'Account'>(),
    at: async (organisationId, accountId) => store.at(organisationId, accountId),
  };
});
