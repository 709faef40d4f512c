import type { ModulePart } from '@academy/contracts/catalogue';
import type { Attempt, AttemptId } from '@academy/learning/core';
import { presentAttempt } from './present';

const part = {
  ...{ id: 'quiz', kind: 'quiz', titleNl: 'Toets', minutes: 5, passPercent: 50 },
  questions: ['q1', 'q2'].map((id) => ({
    ...{ id, competenceId: 'x', kind: 'single', promptNl: id, options: [], correct: ['a'], explanationNl: 'Daarom' },
  })),
} as ModulePart;

const attempt = (passed: boolean): Attempt => ({
  ...{ id: 'a' as AttemptId, partId: 'quiz', at: new Date('2026-11-24T09:00:00Z'), total: 2, passed },
  correct: passed ? 2 : 1,
  results: [
    { questionId: 'q1', correct: true },
    { questionId: 'q2', correct: passed },
  ],
});

describe('An attempt', () => {
  it('that did not pass tells nothing of its questions, and not how many were good', () => {
    expect(presentAttempt(attempt(false), part)).toMatchObject({ passed: false, total: 2, correct: null, results: [] });
  });

  it('that passed tells of each question how it went, and why', () => {
    expect(presentAttempt(attempt(true), part)).toMatchObject({
      correct: 2,
      results: [
        { questionId: 'q1', correct: true, explanationNl: 'Daarom' },
        { questionId: 'q2', correct: true, explanationNl: 'Daarom' },
      ],
    });
  });
});
