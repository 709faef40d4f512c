import type { PathOnPageFragment, StepOnPathFragment } from '@academy/gql';

/** Hours that are done, out of all hours of the path. */
export function pathProgress({ steps }: PathOnPageFragment): { done: number; total: number } {
  const hoursOf = (some: readonly StepOnPathFragment[]) => some.reduce((sum, { hours }) => sum + hours, 0);
  return { done: hoursOf(steps.filter(({ state }) => state === 'DONE')), total: hoursOf(steps) };
}

const mostUrgent: readonly StepOnPathFragment['state'][] = ['ENROLLED', 'OPEN', 'QUEUED', 'LOCKED'];

/** The step to think of now: first what one has a seat in, then what one can enrol in. None when all is done. */
export function nextStep({ steps }: PathOnPageFragment): StepOnPathFragment | undefined {
  const state = mostUrgent.find((urgent) => steps.some((step) => step.state === urgent));
  return steps.find((step) => step.state === state);
}
