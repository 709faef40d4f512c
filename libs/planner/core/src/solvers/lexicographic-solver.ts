import type { Deadline } from '../programme/deadline';
import type { PathModule } from '../programme/path-module';
import { aimedAt, type PathProblem } from '../programme/path-problem';
import { NoAnswerInTime, type PathSolution, type PathSolver } from '../programme/path-solver';
import { programmeText } from '../programme/programme-text';
import { cheapestChains, hoursOfChain } from './chains';
import type { LpSolver } from './lp-solver';
import { somePath, unitsOf, withinHours } from './narrow';
import { isProven, StagedRun, type Stage } from './staged-run';

type Answer = Omit<PathSolution, 'solver' | 'modelHash'>;

/**
 * Solves a path stage by stage with any integer programming solver. Every answer is checked in whole numbers, so that
 * no rounding inside the solver ever reaches a teacher. What the solver gets is narrowed to the modules that a path
 * within reach can hold; what the answer is signed with is the whole model.
 */
export class LexicographicSolver implements PathSolver {
  constructor(
    private readonly lp: LpSolver,
    private readonly fingerprint: (text: string) => string,
  ) {}

  async solve(problem: PathProblem, deadline: Deadline): Promise<PathSolution> {
    const answer =
      problem.aim.kind === 'reach' ? await this.shortest(problem, deadline) : await this.bestEffort(problem, deadline);
    return { ...answer, solver: this.lp.name, modelHash: this.fingerprint(programmeText(problem)) };
  }

  /** Hours first, within those of some path that was soon found; then the rest, within the fewest hours. */
  private async shortest(problem: PathProblem, deadline: Deadline): Promise<Answer> {
    const chains = cheapestChains(problem);
    const known = somePath(problem, chains);
    if (known?.length === 0) return nothingToChoose;
    const narrowed = known ? withinHours(problem, unitsOf(known), chains) : problem;
    const run = new StagedRun(narrowed, this.lp, deadline);
    const inescapable = Math.max(0, ...aimedAt(problem).map((level) => hoursOfChain(level, chains)));
    const hours = await betterOf(known, inescapable, run.stage(run.objective('hours')));
    if (!isProven(hours)) return asAnswer(hours, hours);
    const polished = await this.polished(withinHours(narrowed, hours.value), hours, deadline);
    return asAnswer(hours, polished);
  }

  private async polished(problem: PathProblem, hours: Stage, deadline: Deadline): Promise<Stage> {
    const run = new StagedRun(problem, this.lp, deadline);
    run.keep(run.objective('hours'), hours.value);
    const modules = await run.stageInTimeLeft(run.objective('modules'));
    if (!modules || !isProven(modules)) return modules ?? hours;
    return (await run.stageInTimeLeft(run.objective('soft'))) ?? modules;
  }

  private async bestEffort(problem: PathProblem, deadline: Deadline): Promise<Answer> {
    const { aim } = problem;
    const limit = aim.kind === 'best-effort' ? aim.budget : null;
    const narrowed = limit === null ? problem : withinHours(problem, limit);
    if (narrowed.modules.length === 0) return nothingToChoose;
    const run = new StagedRun(narrowed, this.lp, deadline);
    const stages = [await run.stage(run.objective('worth'))];
    for (const name of ['hours', 'modules', 'soft'] as const) {
      if (!isProven(stages.at(-1) as Stage)) break;
      const stage = await run.stageInTimeLeft(run.objective(name));
      if (!stage) break;
      stages.push(stage);
    }
    const [worth, hours] = stages as [Stage, Stage | undefined];
    const { value, bound } = { value: -worth.value, bound: -worth.bound };
    const optimal = isProven(worth) && hours !== undefined && isProven(hours);
    return { chosen: (stages.at(-1) as Stage).chosen, optimal, objective: value, bound };
  }
}

const asAnswer = ({ value, bound }: Stage, { chosen }: Stage): Answer => ({
  ...{ chosen, objective: value, bound },
  optimal: value <= bound,
});

/** Solvers do not take a programme without columns for one that is solved. */
const nothingToChoose: Answer = { chosen: [], optimal: true, objective: 0, bound: 0 };

/** The path that was known already stands where the solver found none in time, or a longer one. */
async function betterOf(
  known: readonly PathModule[] | undefined,
  inescapable: number,
  solving: Promise<Stage>,
): Promise<Stage> {
  if (!known) return solving;
  const own = { of: 'hours', chosen: known.map(({ id }) => id), value: unitsOf(known), bound: inescapable } as const;
  try {
    const found = await solving;
    // What was left out of the narrowed problem is longer than the known path.
    return found.value <= own.value
      ? found
      : { ...own, bound: Math.min(Math.max(found.bound, inescapable), own.value) };
  } catch (fault) {
    if (fault instanceof NoAnswerInTime) return own;
    throw fault;
  }
}
