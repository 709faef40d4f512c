import type { Day } from '@academy/kernel';
import type { Snapshot } from '../postgres/snapshot';
import { searchOf } from './search-of';

const view = {
  slug: 'mod-lab-01',
  editions: [],
  selfPaced: true,
  organisation: { id: 'o', name: 'Celkweek', city: 'Leiden' },
  version: {
    facts: {
      ...{ titleNl: 'Meten', titleEn: 'Measuring', form: 'online', location: null, summaryNl: null },
      ...{ outcomes: [{ competenceId: 'lab.ana' }], hours: 8, sectors: ['vo'] },
    },
  },
};
const snapshot = { modules: new Map([[view.slug, view]]) } as unknown as Snapshot;
const named = (nl: string) => new Map([['lab.ana', { domainId: 'lab', nl, en: nl }]]);
const today = '2026-11-28' as Day;
const finds = (text: string, competences: ReturnType<typeof named>, of = snapshot) =>
  searchOf(of, competences, today).shown({ text }).length === 1;

describe('A search of the offer', () => {
  it('looks at another framework with the names that it has', () => {
    const [before, after] = [named('Analyseren'), named('Titreren')];
    expect([finds('analyseren', before), finds('titreren', before)]).toEqual([true, false]);
    expect([finds('analyseren', after), finds('titreren', after)]).toEqual([false, true]);
  });

  it('looks at another revision anew, and is put together once for each', () => {
    const competences = named('Analyseren');
    const next = { modules: new Map() } as unknown as Snapshot;
    expect(finds('meten', competences, next)).toBe(false);
    expect(searchOf(snapshot, competences, today)).toBe(searchOf(snapshot, competences, today));
  });
});
