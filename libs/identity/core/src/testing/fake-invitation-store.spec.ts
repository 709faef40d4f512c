import { FakeInvitationStore } from './fake-invitation-store';
import { invitationStorePromises } from './invitation-store-promises';
import { noRoles } from '../domain/roles';

invitationStorePromises('in memory', async () => {
  const store = new FakeInvitationStore();
  return {
    store,
    anOrganisation: async () => store.anOrganisation('school', false),
    anAccount: async (email, owns) =>
      store.anAccount(email, owns === undefined ? noRoles : { ...noRoles, owner: [owns] }),
    agreed: async (accountId) => store.agreed().filter((one) => one.accountId === accountId),
    told: async (field, value) =>
      store.told().filter((event) => (event as unknown as Readonly<Record<string, unknown>>)[field] === value).length,
  };
});
