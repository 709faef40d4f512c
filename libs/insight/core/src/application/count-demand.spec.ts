import type { TeacherId } from '@academy/contracts/identity';
import { clockAt } from '@academy/kernel';
import { anId } from '@academy/testkit/pure';
import { FakeDemandStore } from '../testing/fake-demand-store';
import { CountDemand } from './count-demand';

const north = { city: 'Groningen', lat: 53.22, lon: 6.57 };
const lasers = { competenceId: 'lasers', level: 3 } as const;

/** So many teachers of Groningen who look for lasers; others may come. */
function anAcademyWith(people: number) {
  const ids: TeacherId[] = [];
  const comes = (count: number) => ids.push(...Array.from({ length: count }, () => anId<'Teacher'>()));
  comes(people);
  const store = new FakeDemandStore();
  const sought = {
    ofRoutes: async () => [lasers],
    ofTeachers: async () => ids.map((teacherId) => ({ teacherId, levels: [lasers] })),
  };
  const homes = { all: async () => new Map(ids.map((id) => [id, north])) };
  const clock = clockAt(new Date('2026-11-23T03:00:00Z'));
  const count = new CountDemand({ sought, homes }, store, clock);
  const inTheNorth = async () => (await store.counted()).counts.find(({ area }) => area === 'north')?.people;
  return { count, comes, store, inTheNorth };
}

describe('Counting demand', () => {
  it('keeps of each level and area how many there are, nobody as well, and the day', async () => {
    const { count, store, inTheNorth } = anAcademyWith(14);
    expect(await count.execute({ cause: 'monday' })).toEqual({ kind: 'DemandCounted' });
    expect(await inTheNorth()).toBe(14);
    expect(await store.counted()).toMatchObject({ on: '2026-11-23' });
    expect((await store.counted()).counts).toHaveLength(6);
  });

  it('leaves it as it was until ten people make a difference', async () => {
    const { count, comes, inTheNorth } = anAcademyWith(14);
    await count.execute({ cause: 'monday' });
    comes(9);
    await count.execute({ cause: 'the next monday' });
    expect(await inTheNorth()).toBe(14);
    comes(1);
    await count.execute({ cause: 'the monday after' });
    expect(await inTheNorth()).toBe(24);
  });

  it('is done once for one cause', async () => {
    const { count, comes, inTheNorth } = anAcademyWith(14);
    await count.execute({ cause: 'monday' });
    comes(30);
    expect(await count.execute({ cause: 'monday' })).toEqual({ kind: 'AlreadyDone' });
    expect(await inTheNorth()).toBe(14);
  });
});
