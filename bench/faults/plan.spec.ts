import { momentsOf, unevenPauses } from './fault-schedule';
import { planOf } from './plan';

const plan = planOf({ enrolments: 600, seed: 7 });

describe('A plan of who wants what', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(planOf({ enrolments: 600, seed: 7 })).toEqual(plan);
    expect(planOf({ enrolments: 600, seed: 8 })).not.toEqual(plan);
  });

  it('has as many wishes as are asked for, each of one person for a module that they want once', () => {
    const wanted = plan.wishes.map(({ person, editionId }) => `${person} ${editionId.slice(0, -2)}`);
    expect([plan.wishes.length, new Set(wanted).size]).toEqual([600, 600]);
    expect(new Set(plan.wishes.map(({ key }) => key)).size).toBe(600);
  });

  it('lets queues form in many editions, leaves seats in others, and adds seats where people wait', () => {
    const wants = (id: string) => plan.wishes.filter(({ editionId }) => editionId === id).length;
    const [more, fewer] = [
      (id: string, seats: number) => wants(id) > seats,
      (id: string, seats: number) => wants(id) < seats,
    ];
    expect(plan.editions.filter(({ id, seats }) => more(id, seats)).length).toBeGreaterThan(5);
    expect(plan.editions.filter(({ id, seats }) => fewer(id, seats)).length).toBeGreaterThan(5);
    for (const { seats } of plan.raises) {
      expect(Object.keys(seats).length).toBeGreaterThan(0);
      for (const now of Object.values(seats)) expect(now).toBeGreaterThan(20);
    }
  });

  it('presses twice and takes back now and then', () => {
    const share = (of: (wish: (typeof plan.wishes)[number]) => boolean) => plan.wishes.filter(of).length / 600;
    expect(share(({ twice }) => twice)).toBeCloseTo(0.2, 1);
    expect(share(({ withdrawsAfter }) => withdrawsAfter !== null)).toBeCloseTo(0.15, 1);
  });

  it('of ten thousand is for five hundred editions', () => {
    expect(planOf({ enrolments: 10_000, seed: 7 }).editions).toHaveLength(500);
  });
});

describe('What falls', () => {
  it('is the database twice, and Redis once and emptied once where it is the queue', () => {
    const victims = (queue: 'postgres' | 'redis') =>
      momentsOf({ seed: 7, queue, postgres: 2 }).map(({ victim }) => victim);
    expect(victims('postgres')).toEqual(['postgres', 'postgres']);
    expect([...victims('redis')].sort()).toEqual(['postgres', 'postgres', 'redis', 'redisEmptied']);
    expect(momentsOf({ seed: 7, queue: 'redis', postgres: 2 })).toEqual(
      momentsOf({ seed: 7, queue: 'redis', postgres: 2 }),
    );
    for (const { at } of momentsOf({ seed: 8, queue: 'redis', postgres: 4 }))
      expect([at > 0, at < 1]).toEqual([true, true]);
  });

  it('comes at pauses that differ by a quarter at most', () => {
    const pauses = unevenPauses(7);
    const some = Array.from({ length: 200 }, () => pauses.next().value);
    expect([Math.min(...some) >= 0.75, Math.max(...some) <= 1.25, new Set(some).size]).toEqual([true, true, 200]);
  });
});
