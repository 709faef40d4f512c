import { draftStorePromises } from '../testing/draft-store-promises';
import { FakeDraftStore } from '../testing/fake-draft-store';

draftStorePromises('in memory', async () => {
  const store = new FakeDraftStore();
  const told = async (accountId: string) =>
    store.told.filter((one) => one.type === 'audit.noted.v1' && one.whom === accountId).length;
  return { store, organisationId: 'werkplaats', told };
});
