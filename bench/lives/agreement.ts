import type { PlanningFolder, PlanningTeacherFile } from '@academy/academy-folder';
import { hoursOf, noAdjustments, type Plan, type PathPlanner } from '@academy/planner/core';
import { GoalDossier, pathToday, type KeptPath, type PathToday } from '@academy/paths/core';
import { designCalibration } from '@academy/matching/core';
import { questionOf } from '../../apps/academy/src/plan/question';
import { presentPath } from '../../libs/paths/server/src/graphql/present';
import type { AskingPlanningDesk } from '../../libs/paths/server/src/planner/planning-desk';
import { smallFramework } from '../../libs/planner/core/src/testing/small-academies';
import { standing } from './happenings/of-seats';
import type { World } from './world/world';

interface Observed {
  readonly world: World;
  readonly desk: AskingPlanningDesk;
  /** Another planner than that of the desk, which remembers nothing. */
  readonly planner: PathPlanner;
  readonly path: KeptPath;
  readonly previewed: { readonly kind: string; readonly hours: number } | undefined;
}

export interface Agreement {
  readonly standing: 'OF_TODAY' | 'NEW_PATH_OFFERED' | 'OUTDATED';
  /** What is said of now and is not so; empty where all agrees. */
  readonly faults: readonly string[];
  /** Whether `academy plan` was asked too: it knows no changes by hand, no dates and nothing learned. */
  readonly asCommand: boolean;
  /** Whether a path that is said to be outdated would come out the same. */
  readonly needless: boolean;
}

const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6;

/** Holds everything that a teacher is shown of a path against what planning afresh gives. */
export async function agreementOf({ world, desk, planner, path, previewed }: Observed): Promise<Agreement> {
  const today = await pathToday({ routes: world.careerRoutes, desk }, path);
  const page = presentPath(today, today.route);
  const { done } = today.dossier;
  const fresh = await plannedAfresh(today, world.desk(planner, desk.calendar));
  const hours = hoursOf(fresh, done);
  const faults: string[] = [];
  const holds: Holds = (what, said, is) => {
    const same = typeof said === 'number' && typeof is === 'number' ? near(said, is) : said === is;
    if (!same) faults.push(`${what}: ${String(said)} is said, and it is ${String(is)}`);
  };

  holds('hours of the preview', previewed?.hours, hours);
  holds('kind of the preview', previewed?.kind, fresh.kind);
  holdPage(page, fresh, hours, holds);

  const asCommand =
    path.adjustments === null && fresh.setAside === undefined && world.figures.evidence === designCalibration;
  if (asCommand) await holdAgainstCommand({ world, planner, path, fresh, done }, [...today.dossier.beside], holds);
  const needless =
    page.standing === 'OUTDATED' && path.plan.kind === fresh.kind && slugsOf(path.plan, done) === slugsOf(fresh, done);
  return { standing: page.standing, faults, asCommand, needless };
}

async function plannedAfresh({ path, route }: PathToday, desk: AskingPlanningDesk): Promise<Plan> {
  const wishes = { adjustments: path.adjustments ?? noAdjustments, previous: [] };
  return (await new GoalDossier(await desk.gather(path.teacherId), { route, wishes }, desk).plan()).plan;
}

type Holds = (what: string, said: unknown, is: unknown) => void;

/** What the page says of now, by how the path stands to it. */
function holdPage(page: ReturnType<typeof presentPath>, fresh: Plan, hours: number, holds: Holds): void {
  if (page.standing === 'OF_TODAY') {
    holds('hours of the page', page.hours, hours);
    holds('kind of the page', page.kind, fresh.kind);
    holds('proof', page.optimal, fresh.optimal);
    holds('bound', page.bound, fresh.bound);
    holds('a proposal beside it', page.proposal, null);
  } else {
    holds('proof of a path from before', page.optimal, false);
    holds('bound of a path from before', page.bound, null);
  }
  if (page.standing === 'NEW_PATH_OFFERED') holds('hours of the proposal', page.proposal?.hours, hours);
  if (page.standing === 'OUTDATED') holds('a proposal from before', page.proposal, null);
}

const slugsOf = ({ steps }: Plan, done: ReadonlySet<string>): string =>
  steps
    .filter(({ slug }) => !done.has(slug))
    .map(({ slug, hours }) => `${slug} ${hours}`)
    .sort()
    .join();

/** Asks as `academy plan` does: out of files. */
async function holdAgainstCommand(
  { world, planner, path, fresh, done }: Pick<Observed, 'world' | 'planner' | 'path'> & FreshPlan,
  beside: readonly string[],
  holds: Holds,
): Promise<void> {
  const { question, beside: apart } = questionOf(folderOf(world), fileOf(world, path));
  const { plan } = await planner.plan(question);
  holds('hours of academy plan', hoursOf(plan, done), hoursOf(fresh, done));
  holds('kind of academy plan', plan.kind, fresh.kind);
  holds('what academy plan tells apart', [...apart].sort().join(), [...beside].sort().join());
}

interface FreshPlan {
  readonly fresh: Plan;
  readonly done: ReadonlySet<string>;
}

const folderOf = ({ modules, figures, full }: World): PlanningFolder =>
  ({
    competences: { competences: [...smallFramework.competences.values()] },
    modules: modules.map((module) => ({
      ...module,
      hours: figures.hours.byModule.get(module.id) ?? module.hours,
      editions: module.editions.map((one) => ({ ...one, seats: 10, taken: full.has(one.id) ? 10 : 3 })),
      status: 'published',
    })),
  }) as unknown as PlanningFolder;

function fileOf(world: World, { routeSlug }: KeptPath): PlanningTeacherFile {
  const { limits, evidence, credentials, enrolments, hoursPerYear } = world;
  const held = enrolments.filter(({ state }) => standing.has(state));
  return {
    asOf: world.today,
    sector: limits.sector,
    home: limits.home,
    credentials,
    evidence,
    enrolled: held.map(({ moduleSlug }) => moduleSlug),
    constraints: { ...limits, hoursBudget: hoursPerYear },
    goal: { targets: world.routes.find(({ slug }) => slug === routeSlug)?.targets ?? [] },
  } as unknown as PlanningTeacherFile;
}
