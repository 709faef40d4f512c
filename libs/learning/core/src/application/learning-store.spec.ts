import { FakeLearningStore } from '../testing/fake-learning-store';
import { learningStorePromises } from '../testing/learning-store-promises';

learningStorePromises('in memory', async () => {
  const store = new FakeLearningStore();
  return {
    store,
    anEnrolment: async (facts) => store.aSeat(facts),
    async kept(enrolmentId) {
      const { parts, completion, signedOffBy, hours } = store.followed(enrolmentId);
      const signedOff = signedOffBy !== null;
      return { state: store.seat(enrolmentId)?.state, done: parts, completed: completion !== null, signedOff, hours };
    },
    told: async (id) => store.told.filter(({ enrolmentId }) => enrolmentId === id).length,
  };
});
