import { FakeProfileStore } from '../testing/fake-profile-store';
import { profileStorePromises } from '../testing/profile-store-promises';

profileStorePromises('in memory', async () => {
  const store = new FakeProfileStore();
  return {
    store,
    aTeacher: async () => store.aTeacher(),
    aNewcomer: async () => store.aNewcomer(),
    profile: async (teacherId) => {
      const { wishes, ...profile } = store.profile(teacherId);
      return { ...profile, hoursPerYear: wishes?.hoursPerYear ?? null };
    },
    told: async (teacherId) => store.told(teacherId).length,
  };
});
