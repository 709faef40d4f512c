import type { SeatCounts } from '@academy/contracts/enrolment';

/** Seats in every edition, but in those that are full. */
export const seatsButIn = (full: ReadonlySet<string>): SeatCounts => ({
  of: async (ids) => {
    const count = (id: string) => (full.has(id) ? { taken: 10, free: 0 } : { taken: 3, free: 7 });
    return new Map(ids.map((id) => [id, { seats: 10, waiting: 0, ...count(id) }]));
  },
  full: async () => full,
  state: async () => [...full].join(),
});
