import type { Competence } from '@academy/contracts/competences';
import type { Evidence } from '@academy/contracts/teachers';
import { day } from '@academy/kernel';
import { entryLackOf } from './entry';

const today = day('2026-11-27');
const competence = (id: string, safetyCritical: boolean): [string, Competence] => [
  id,
  { ...{ id, domainId: 'd', nl: id, en: id, maxLevel: 5, halfLifeYears: 8 }, safetyCritical },
];
const framework = { competences: new Map([competence('lab.veil', true), competence('vak.sch', false)]) };
const placement = {
  credential: null,
  prerequisites: [
    { competenceId: 'lab.veil', level: 2 as const },
    { competenceId: 'vak.sch', level: 3 as const },
  ],
};
const shown = (facts: Partial<Evidence>): Evidence =>
  ({ id: 'e', competenceId: 'lab.veil', type: 'certificate', level: 2, date: day('2026-01-10'), ...facts }) as Evidence;
const lackOf = (...evidence: Evidence[]) =>
  entryLackOf(placement, { credentials: [], evidence }, framework, today)?.levels ?? [];

describe('Who comes into a module', () => {
  const lacking = [{ competenceId: 'lab.veil', level: 2 }];

  it('is nobody who shows nothing of what it asks about safety; what else it asks is advice', () => {
    expect(lackOf()).toEqual(lacking);
  });

  it('is who holds a valid credential of the level, or of a higher one', () => {
    expect(lackOf(shown({ validUntil: day('2028-01-10') }))).toEqual([]);
    expect(lackOf(shown({ level: 4, validUntil: day('2026-11-27') }))).toEqual([]);
  });

  it.each([
    ['a word of one’s own', { type: 'self', level: 5 }],
    ['years of work', { type: 'years', years: 20 }],
    ['a credential that expired', { validUntil: day('2026-11-26') }],
    ['one of a lower level', { level: 1, validUntil: day('2028-01-10') }],
    ['one that is dated tomorrow', { date: day('2026-11-28') }],
    ['an assessor’s verdict', { type: 'assessor', level: 3 }],
  ] as const)('is nobody who shows %s', (_, facts) => {
    expect(lackOf(shown(facts as Partial<Evidence>))).toEqual(lacking);
  });

  it('is nobody who shows a lower level many times', () => {
    const copies = [...Array(9)].map((_, copy) => shown({ id: `e${copy}`, level: 1, validUntil: day('2028-01-10') }));
    expect(lackOf(...copies)).toEqual(lacking);
  });

  it('is who ever held the credential that is asked by name, also when it expired', () => {
    const asked = { credential: 'labveiligheid', prerequisites: [] };
    const held = { credential: 'labveiligheid', obtained: day('2020-01-01'), validUntil: day('2023-01-01') };
    const entrant = { credentials: [], evidence: [] };
    expect(entryLackOf(asked, entrant, framework, today)).toEqual({ credential: 'labveiligheid', levels: [] });
    expect(entryLackOf(asked, { ...entrant, credentials: [held] }, framework, today)).toBeUndefined();
  });
});
