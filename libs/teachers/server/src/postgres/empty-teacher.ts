import type { TeacherId } from '@academy/contracts/identity';
import type { TeacherRow } from './tables';

/** A profile in which nothing was said yet: no wish stands in the way of anything. */
export const emptyTeacher = (id: TeacherId): TeacherRow => ({
  ...{ id, role: '', sector: 'vo', languages: ['nl', 'en'], forms: ['online', 'blended', 'onsite', 'placement'] },
  ...{ city: null, maxTravelKm: null, hoursPerYear: null },
});
