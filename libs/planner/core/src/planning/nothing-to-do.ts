import type { Plan } from '../plan/plan';

/** A plan before it is told which targets are mastered. */
export type Unmastered = Omit<Plan, 'mastered'>;

/** The plan for whom every target is mastered. */
export const nothingToDo: Unmastered = {
  kind: 'NOTHING_TO_DO',
  steps: [],
  optimal: true,
  bound: null,
  unreachable: [],
  modelHash: null,
  solver: null,
};
