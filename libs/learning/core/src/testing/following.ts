import type { ModulePart, ModuleVersion } from '@academy/contracts/catalogue';
import type { EnrolmentFacts } from '@academy/contracts/enrolment';
import type { Actor } from '@academy/contracts/identity';
import { clockAt, day, type Clock, type Day } from '@academy/kernel';
import { aTeacher } from '@academy/testkit/pure';
import type { Access } from '../application/access';
import { FakeLearningStore } from './fake-learning-store';

export const text = (id: string): ModulePart => ({ id, kind: 'text', titleNl: id, minutes: 5, bodyMd: id });

const question = (id: string) => ({
  ...{ id, competenceId: 'x', kind: 'single' as const, promptNl: id, correct: ['a'], explanationNl: 'Daarom' },
  options: [
    { id: 'a', textNl: 'A' },
    { id: 'b', textNl: 'B' },
  ],
});

/** Two questions of which half must be right. */
export const quiz: ModulePart = {
  ...{ id: 'quiz', kind: 'quiz', titleNl: 'Toets', minutes: 5, passPercent: 50 },
  questions: [question('q1'), question('q2')],
};
export const right = ['q1', 'q2'].map((questionId) => ({ questionId, optionIds: ['a'] }));
export const wrong = ['q1', 'q2'].map((questionId) => ({ questionId, optionIds: ['b'] }));

interface Course extends Partial<Pick<ModuleVersion, 'completedBy'>> {
  readonly start?: Day;
}

/** Someone with a seat in a module of these parts, in memory; it is nine in the morning of 24 November. */
export function following(
  parts: readonly ModulePart[],
  facts: Partial<EnrolmentFacts> = {},
  { completedBy = 'all-parts', start = day('2026-11-24') }: Course = {},
) {
  let minutes = 0;
  const now = () => new Date(Date.UTC(2026, 10, 24, 9, minutes));
  const clock: Clock = { now, today: () => clockAt(now()).today() };
  const store = new FakeLearningStore();
  const { enrolmentId, teacherId, versionId } = store.aSeat(facts);
  const version: ModuleVersion = {
    ...{ versionId, slug: 'mod-lab-01', titleNl: 'Lab', titleEn: 'Lab', organisationId: 'o', organisationName: 'O' },
    ...{ hours: 8, outcomes: [], frameworkVersion: '1', credential: 'edubadge', validMonths: null },
    ...{ entryCredential: null, prerequisites: [], completedBy, parts },
  };
  const access: Access = {
    enrolment: async (id) => store.seat(id),
    version: async (id) => (id === versionId ? version : undefined),
    startOf: async () => start,
  };
  return {
    ...{ store, access, clock, enrolmentId },
    actor: aTeacher(teacherId) as Actor,
    at: (minute: number) => void (minutes = minute),
    /** As it was read before someone else withdrew it: what is asked first is not true any more when it is written. */
    withdrawnMeanwhile(): Access {
      const before = store.seat(enrolmentId);
      store.withdraw(enrolmentId);
      return { ...access, enrolment: async () => before };
    },
    kept: () => store.followed(enrolmentId),
  };
}
