import type { Competence, Framework } from '@academy/contracts/competences';
import { describedCompetence } from './described';

const competence = (id: string, more: Partial<Competence> = {}): Competence => ({
  ...{ id, domainId: 'lab', nl: id, en: id, maxLevel: 2, halfLifeYears: 5, safetyCritical: false },
  ...more,
});
const level = (number: 0 | 1 | 2 | 3) => ({ level: number, nl: 'nl', en: 'en', descNl: 'nl', descEn: 'en' });
const framework = (...competences: readonly Competence[]): Framework => ({
  version: '1',
  levels: [level(2), level(1), level(0), level(3)],
  domains: [{ id: 'lab', nl: 'Lab', en: 'Lab', anchors: [{ level: 1, nl: 'Je kijkt mee.' }] }],
  competences: new Map(competences.map((one) => [one.id, one])),
});

describe('A competence', () => {
  it('has the levels up to its highest, in order, in the words of its domain where it has none', () => {
    const levels = describedCompetence(framework(competence('a')), 'a')?.levels;
    expect(levels).toMatchObject([
      { level: 1, anchors: [{ nl: 'Je kijkt mee.' }] },
      { level: 2, anchors: [] },
    ]);
  });

  it('has its own words where it has any, and then no others', () => {
    const own = competence('a', { anchors: [{ level: 2, nl: 'Je meet zelf.', en: 'You measure.' }] });
    expect(describedCompetence(framework(own), 'a')?.levels.map(({ anchors }) => anchors.length)).toEqual([0, 1]);
  });

  it('knows what others say of it', () => {
    const described = describedCompetence(
      framework(
        competence('a', { sameAs: ['d'] }),
        competence('b', { needs: [{ competenceId: 'a', level: 2 }] }),
        competence('c', { partOf: ['a'] }),
        competence('d', { sameAs: ['a'] }),
        competence('e', { sameAs: ['a'] }),
      ),
      'a',
    );
    expect(described).toMatchObject({
      neededFor: [{ competenceId: 'b', level: 2 }],
      parts: ['c'],
      sameAs: ['d', 'e'],
      needs: [],
      partOf: [],
    });
  });

  it('is not there where the framework has none by that id', () => {
    expect(describedCompetence(framework(), 'a')).toBeUndefined();
  });
});
