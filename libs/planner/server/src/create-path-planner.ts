import { createHash } from 'node:crypto';
import {
  BranchAndBound,
  LexicographicSolver,
  RememberingSolver,
  SolverWithFallback,
  SolvingPlanner,
  type LpSolver,
} from '@academy/planner/core';

/** Milliseconds for one path; beyond it the best so far is given, with its gap. */
export const TIME_LIMIT_MS = 10_000;

const fingerprint = (text: string): string => createHash('sha256').update(text).digest('hex');
const now = (): number => performance.now();

/** The planner with an integer programming solver, and the search of our own where that one fails. */
export function createPathPlanner(
  lp: LpSolver,
  { onFault, timeLimitMs = TIME_LIMIT_MS }: { onFault?: (fault: unknown) => void; timeLimitMs?: number } = {},
): SolvingPlanner {
  const solver = new LexicographicSolver(lp, fingerprint);
  const search = new BranchAndBound({ fingerprint });
  const either = new SolverWithFallback(solver, search, onFault);
  return new SolvingPlanner(new RememberingSolver(either, fingerprint), timeLimitMs, now);
}

/** The planner with the search of our own only, which stands on nothing that is not ours. */
export const createSearchingPlanner = (): SolvingPlanner =>
  new SolvingPlanner(new BranchAndBound({ fingerprint }), TIME_LIMIT_MS, now);
