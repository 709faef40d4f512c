import { PlannerUnavailable } from '@academy/planner/core';

/** That there is no plan for now is an expected no, so a value; every other fault stays one. */
export const orUnavailable = <Planned>(planning: Promise<Planned>): Promise<Planned | PlannerUnavailable> =>
  planning.catch((fault: unknown) => {
    if (fault instanceof PlannerUnavailable) return fault;
    throw fault;
  });
