import { createHash } from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import {
  BranchAndBound,
  LexicographicSolver,
  PathPlanner,
  RememberingSolver,
  SolverWithFallback,
  type LpSolver,
} from '@academy/paths/core';

/** Milliseconds of solving for one path, all its stages together; beyond it the best so far is given, with its gap. */
const TIME_LIMIT_MS = 10_000;

const fingerprint = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The planner with an integer programming solver, and the search of our own where that one fails. */
export function createPathPlanner(
  lp: LpSolver,
  { onFault, timeLimitMs = TIME_LIMIT_MS }: { onFault?: (fault: unknown) => void; timeLimitMs?: number } = {},
): PathPlanner {
  const solver = new LexicographicSolver(lp, fingerprint);
  const search = new BranchAndBound({ fingerprint });
  const either = new SolverWithFallback(solver, search, onFault);
  return new PathPlanner(new RememberingSolver(either, fingerprint), { timeLimitMs, breathe: () => turn() });
}
