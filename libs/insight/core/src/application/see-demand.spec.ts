import type { ModuleFacts } from '@academy/contracts/catalogue';
import type { SeatCount } from '@academy/contracts/enrolment';
import { clockAt, day } from '@academy/kernel';
import { everyoneBut, someone } from '@academy/testkit/pure';
import { SeeDemand } from './see-demand';

const north = { city: 'Groningen', lat: 53.22, lon: 6.57 };
const lasers = { competenceId: 'lasers', level: 3 } as const;
const pumps = { competenceId: 'pumps', level: 2 } as const;

const aModule = (given: Partial<ModuleFacts>): ModuleFacts => ({
  ...{ id: 'm', titleNl: 'M', titleEn: 'M', organisationId: 'o', outcomes: [], prerequisites: [], hours: 8 },
  ...{ contactHours: 8, form: 'onsite', location: north, languages: ['nl'], sectors: ['vo'], editions: [] },
  ...{ entry: null, certificate: { credential: 'm', validMonths: null }, rating: null, enrolments: 0 },
  ...given,
});

/** So many people of the north who look for lasers as it was counted, and what is offered. */
function theAcademy(people: number, modules: readonly ModuleFacts[] = []) {
  let looked = 0;
  const seat: SeatCount = { seats: 12, taken: 5, free: 7, waiting: 0 };
  const see = new SeeDemand(
    {
      sought: { ofRoutes: async () => [lasers, pumps] },
      counts: {
        counted: async () => {
          looked += 1;
          return { counts: [{ ...lasers, area: 'north', people }], on: day('2026-11-23') };
        },
      },
      catalogue: {
        ...{ published: async () => modules, offers: async () => new Map() },
        ...{ versions: async () => new Map(), editions: async () => new Map() },
      },
      seats: {
        of: async (editions) => new Map(editions.map((id) => [id, seat])),
        ...{ full: async () => new Set<string>(), state: async () => '' },
      },
    },
    clockAt(new Date('2026-11-26T09:00:00Z')),
  );
  const seen = async () => {
    const demand = await see.execute({ actor: someone('author', 'o'), organisationId: 'o' });
    if (demand.kind === 'NotAllowed') throw new Error('may not');
    return demand;
  };
  return { see, seen, looked: () => looked };
}

describe('Demand', () => {
  it('is for authors, owners and curators, at their own organisation alone', async () => {
    const { see, looked } = theAcademy(0);
    for (const role of ['author', 'owner', 'curator'] as const) {
      const asked = (organisationId: string) => see.execute({ actor: someone(role, 'o'), organisationId });
      expect(await asked('o')).toMatchObject({ kind: 'Demand' });
      expect(await asked('other')).toEqual({ kind: 'NotAllowed' });
    }
    const before = looked();
    for (const actor of everyoneBut('author', 'owner', 'curator')) {
      const organisationId = Object.values(actor.worksAs).flat()[0] ?? 'o';
      expect(await see.execute({ actor, organisationId })).toEqual({ kind: 'NotAllowed' });
    }
    expect(looked()).toBe(before);
  });

  it('has every level that a route leads to, also where nobody may be told of', async () => {
    const { levels } = await theAcademy(18).seen();
    expect(levels.map(({ competenceId, level, people }) => [competenceId, level, people])).toEqual([
      ['lasers', 3, []],
      ['pumps', 2, []],
    ]);
  });

  it('says where people are as far as it may be told, and when they were counted', async () => {
    const { levels, countedOn } = await theAcademy(28).seen();
    expect(levels[0]?.people).toEqual([{ areas: ['north'], people: 15 }]);
    expect(countedOn).toBe('2026-11-23');
  });

  it('has the modules that lead to the level or beyond, with the places in editions to come', async () => {
    const outcome = (to: 2 | 3 | 4) => [{ competenceId: 'lasers', from: 1 as const, to }];
    const editions = [
      { id: 'gone', start: day('2026-11-01') },
      { id: 'one', start: day('2026-12-01') },
      { id: 'two', start: day('2027-01-01') },
    ];
    const { levels } = await theAcademy(10, [
      aModule({ id: 'too-low', outcomes: outcome(2) }),
      aModule({ id: 'planned', outcomes: outcome(3), editions }),
      aModule({ id: 'any-day', outcomes: outcome(4), form: 'online', location: null }),
      aModule({ id: 'no-date', outcomes: outcome(4), awaitsEditions: true }),
    ]).seen();
    expect(levels[0]?.modules.map(({ facts, region, freePlaces }) => [facts.id, region, freePlaces])).toEqual([
      ['planned', 'north', 14],
      ['any-day', 'online', null],
      ['no-date', 'north', 0],
    ]);
  });
});
