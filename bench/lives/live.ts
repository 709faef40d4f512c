import type { Actor, TeacherId } from '@academy/contracts/identity';
import {
  AcceptProposal,
  AdjustPath,
  PreviewRoutes,
  ProposePath,
  TailorPath,
  type CareerRoute,
  type KeptPath,
  type PathPlanner,
  type PathStore,
} from '@academy/paths/core';
import { smallQuestion } from '../../libs/paths/core/src/testing/small-academies';
import { readSchoolCalendar } from '../../libs/paths/server/src/planner/school-calendar';
import { Dice } from '../planner/random';
import { agreementOf, type Agreement } from './agreement';
import { editionsFor, happenings } from './happenings';
import { World } from './world';

/** What was seen in a life. */
export interface Life {
  readonly moments: number;
  readonly standings: Readonly<Record<Agreement['standing'], number>>;
  /** Moments at which `academy plan` was asked too. */
  readonly asCommand: number;
  /** Moments at which a path was said to be outdated that would have come out the same. */
  readonly needless: number;
  readonly refusedProposals: number;
  readonly faults: readonly string[];
}

export interface LifeParts {
  readonly planner: PathPlanner;
  /** For what is held against; it shares nothing with the other. */
  readonly otherPlanner: PathPlanner;
  readonly store: PathStore;
  readonly goals: readonly CareerRoute[];
  /** The event that a hearer hears. */
  readonly newCause: () => Parameters<ProposePath['execute']>[0]['cause'];
}

const calendar = readSchoolCalendar();

/** Two goals of random targets, each in two revisions. */
export const goalsOf = (seed: number): readonly CareerRoute[] =>
  [0, 1].flatMap((index) =>
    [1, 2].map((revision) => ({
      ...{ slug: `rt-${seed}-${index}`, revision, titleNl: `Doel ${index}, ${revision}`, titleEn: `Goal ${index}` },
      ...{ audienceNl: '', recognitionNl: '', sectors: ['vo'], standardHours: 40 },
      targets: smallQuestion(seed * 4 + index * 2 + revision).targets,
    })),
  );

/** A teacher's life of so many happenings; the same seed gives the same. Faults are told with seed and moment. */
export class Living {
  private readonly dice: Dice;
  private readonly world: World;
  private readonly actor: Actor & { readonly teacherId: TeacherId };
  private readonly log: string[] = [];
  private readonly seen: Agreement[] = [];
  private readonly faults: string[] = [];
  private refusedProposals = 0;
  /** A proposal that was seen once. */
  private seenBasis: string | undefined;

  constructor(
    private readonly seed: number,
    private readonly parts: LifeParts,
  ) {
    this.dice = new Dice(seed);
    const teacherId = crypto.randomUUID() as TeacherId;
    this.actor = {
      accountId: crypto.randomUUID() as Actor['accountId'],
      kind: 'teacher',
      teacherId,
      organisationId: null,
    };
    this.world = new World(teacherId, parts.goals);
    const { modules, teacher, hoursBudget } = smallQuestion(seed * 7919);
    this.world.modules = modules.map((one) => ({ ...one, editions: editionsFor(one.id, this.world, this.dice) }));
    this.world.evidence = teacher.evidence;
    this.world.hoursPerYear = hoursBudget;
  }

  async live(happened: number): Promise<Life> {
    await this.tailor();
    await this.look('tailored');
    for (let moment = 0; moment < happened; moment += 1) {
      const name = this.dice.oneOf(Object.keys(happenings));
      happenings[name]?.(this.world, this.dice);
      await this.look(name);
      await this.look(await this.act());
    }
    const count = (standing: Agreement['standing']): number =>
      this.seen.filter((one) => one.standing === standing).length;
    return {
      moments: this.seen.length,
      standings: {
        OF_TODAY: count('OF_TODAY'),
        NEW_PATH_OFFERED: count('NEW_PATH_OFFERED'),
        OUTDATED: count('OUTDATED'),
      },
      asCommand: this.seen.filter(({ asCommand }) => asCommand).length,
      needless: this.seen.filter(({ needless }) => needless).length,
      ...{ refusedProposals: this.refusedProposals, faults: this.faults },
    };
  }

  /** What the teacher does next, or the academy by itself; often nothing, so that news piles up. */
  private async act(): Promise<string> {
    const { planner, store } = this.parts;
    const desk = this.world.desk(planner, calendar);
    const { careerRoutes: routes, clock } = this.world;
    const propose = new ProposePath(routes, desk, store, clock);
    const [actor, teacherId] = [this.actor, this.actor.teacherId];
    switch (this.dice.oneOf(['nothing', 'nothing', 'renew', 'renew', 'hear', 'take', 'take', 'adjust', 'goal'])) {
      case 'renew':
        await propose.renew({ actor });
        await this.notOutdated('looked at');
        return 'looked at';
      case 'hear':
        await propose.execute({ cause: this.parts.newCause(), teacherId });
        await this.notOutdated('news heard');
        return 'news heard';
      case 'take':
        await this.take(new AcceptProposal(routes, desk, store, propose, clock));
        return 'proposal taken';
      case 'adjust':
        await new AdjustPath(routes, desk, store, clock).execute({ actor, change: this.change() });
        return 'adjusted';
      case 'goal':
        if (this.dice.chance(0.3)) await this.tailor();
        return 'goal';
      default:
        return 'nothing done';
    }
  }

  private change() {
    const slug = this.dice.oneOf(this.world.modules).id;
    if (this.dice.chance(0.5)) return { pinned: [], banned: [], onlyProven: false };
    return this.dice.oneOf([{ banned: [slug], pinned: [] }, { pinned: [slug], banned: [] }, { onlyProven: true }]);
  }

  private async tailor(): Promise<void> {
    const desk = this.world.desk(this.parts.planner, calendar);
    const tailor = new TailorPath(this.world.careerRoutes, desk, this.parts.store, this.world.clock);
    await tailor.execute({ actor: this.actor, routeSlug: this.dice.oneOf(this.world.routes).slug });
  }

  /** Takes what was seen last, which may be from before. */
  private async take(accept: AcceptProposal): Promise<void> {
    const before = await this.path();
    const basis = this.seenBasis ?? before.proposal?.basis;
    if (basis === undefined || basis === before.plan.basis) return;
    const outcome = await accept.execute({ actor: this.actor, basis });
    const after = await this.path();
    if (outcome.kind === 'PathTailored' && after.plan.basis !== basis) this.fault('another proposal was taken');
    if (outcome.kind !== 'ProposalOutdated') return;
    this.refusedProposals += 1;
    const steps = ({ plan }: KeptPath): string => [...new Set(plan.steps.map(({ slug }) => slug))].sort().join();
    const refreshed = after.proposal === null;
    if (!refreshed && steps(after) !== steps(before)) this.fault('a refused proposal changed the path');
  }

  private async notOutdated(what: string): Promise<void> {
    if ((await this.agreement()).standing === 'OUTDATED') this.fault(`outdated after it was ${what}`);
  }

  private async look(what: string): Promise<void> {
    this.log.push(what);
    const agreement = await this.agreement();
    this.seen.push(agreement);
    agreement.faults.forEach((fault) => this.fault(fault));
    if (this.dice.chance(0.5)) this.seenBasis = (await this.path()).proposal?.basis;
  }

  private async agreement(): Promise<Agreement> {
    const { world } = this;
    const { planner, otherPlanner, store } = this.parts;
    const desk = world.desk(planner, calendar);
    const outcome = await new PreviewRoutes(world.careerRoutes, desk, store).execute({ actor: this.actor });
    const path = await this.path();
    const previews = outcome.kind === 'RoutesPreviewed' ? outcome.previews : [];
    const previewed = previews.find(({ routeSlug }) => routeSlug === path.routeSlug);
    return agreementOf({ world, desk, planner: otherPlanner, path, previewed });
  }

  private async path(): Promise<KeptPath> {
    const path = await this.parts.store.of(this.actor.teacherId);
    if (!path) throw new Error('No path');
    return path;
  }

  private fault(what: string): void {
    this.faults.push(`life ${this.seed}, moment ${this.log.length} (${this.log.slice(-3).join(', ')}): ${what}`);
  }
}
