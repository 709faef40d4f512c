import { addDays, day } from '@academy/kernel';
import { anId } from '@academy/testkit/pure';
import { enrolmentStorePromises } from '../testing/enrolment-store-promises';
import { FakeEnrolmentStore } from '../testing/fake-enrolment-store';

enrolmentStorePromises('in memory', async () => {
  const store = new FakeEnrolmentStore();
  return {
    store,
    async anEdition(seats) {
      const editionId = anId();
      const days = { start: day('2026-12-24'), closesOn: addDays(day('2026-12-24'), -7) };
      const about = { versionId: anId(), slug: 'mod-lab-01', organisationId: 'o', offered: true };
      store.announce({ editionId, ...about, ...days }, { seats });
      return editionId;
    },
    enrolments: async (teacherId) => store.enrolments.filter((one) => one.teacherId === teacherId).length,
    told: async (id) => store.told.filter(({ enrolmentId }) => enrolmentId === id).length,
  };
});
