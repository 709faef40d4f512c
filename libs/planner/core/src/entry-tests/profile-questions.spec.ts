import { addDays, day } from '@academy/kernel';
import type { Evidence } from '@academy/contracts/teachers';
import { beliefsOf } from '@academy/matching/core';
import type { Plan } from '../plan/plan';
import { aModule, smallFramework } from '../testing/small-academies';
import { profileQuestions } from './profile-questions';

const asOf = day('2026-11-23');
const path = (...slugs: string[]): Plan => ({
  ...{ kind: 'PLAN', optimal: true, bound: 0, mastered: [], unreachable: [], modelHash: null, solver: null },
  steps: slugs.map((slug) => ({ slug, hours: 10, after: [], serves: [] })),
});
const said = (competenceId: string, given: Partial<Evidence> = {}): Evidence =>
  ({ id: `e-${competenceId}`, competenceId, type: 'self', level: 2, date: asOf, ...given }) as Evidence;

const modules = [
  aModule({ id: 'long', outcomes: [{ competenceId: 'a', from: 1, to: 3 }], hours: 40 }),
  aModule({
    ...{ id: 'short', outcomes: [{ competenceId: 'b', from: 0, to: 1 }], hours: 4 },
    prerequisites: [{ competenceId: 'c', level: 2 }],
  }),
  aModule({ id: 'safe', outcomes: [{ competenceId: 'e', from: 0, to: 1 }], hours: 30 }),
];

function asked({
  evidence = [],
  talents = [],
  plan = path('long', 'short', 'safe'),
}: { evidence?: Evidence[]; talents?: string[]; plan?: Plan } = {}) {
  const limits = { sector: 'vo', languages: ['nl'], forms: ['online'], home: null, maxTravelKm: null } as const;
  const question = { modules, framework: smallFramework, asOf, teacher: { evidence, talents, limits } };
  return profileQuestions(question, { plan, beliefs: beliefsOf(evidence, smallFramework, asOf) });
}
const ids = (questions: ReturnType<typeof asked>) => questions.map(({ competenceId }) => competenceId);

describe('What is asked of a teacher', () => {
  it('is first what most hours of the path turn on', () => {
    expect(asked()[0]).toEqual({ competenceId: 'a', because: 'PATH' });
  });

  it('is also what the path leans on without teaching it', () => {
    expect(asked()).toContainEqual({ competenceId: 'c', because: 'PATH' });
  });

  it('is never about safety, where a word counts for nothing', () => {
    expect(ids(asked())).not.toContain('e');
  });

  it('is a talent', () => {
    expect(asked({ talents: ['d'] })).toContainEqual({ competenceId: 'd', because: 'TALENT' });
  });

  it('is not what was said in the last half year, and again what was said before', () => {
    expect(ids(asked({ evidence: [said('a')] }))).not.toContain('a');
    expect(ids(asked({ evidence: [said('a', { date: addDays(asOf, -200) })] }))).toContain('a');
  });

  it('is not what is proven', () => {
    const proven = said('a', { type: 'certificate', level: 3 });
    expect(ids(asked({ evidence: [proven] }))).not.toContain('a');
  });

  it('is, before there is a path, what most modules lead to', () => {
    const questions = asked({ plan: path() });
    expect(ids(questions)).toEqual(['a', 'b']);
    expect(questions.every(({ because }) => because === 'SUBJECT')).toBe(true);
  });
});
