import { draftStorePromises } from '../testing/draft-store-promises';
import { FakeDraftStore } from '../testing/fake-draft-store';

draftStorePromises('in memory', async () => {
  const store = new FakeDraftStore();
  const told = async (accountId: string) => store.told.filter(({ whom }) => whom === accountId).length;
  return { store, organisationId: 'werkplaats', told };
});
