import { noRoles } from '@academy/identity/core';
import type { Actor, TeacherId } from '@academy/contracts/identity';
import { PreviewRoutes, type CareerRoute, type KeptPath } from '@academy/paths/core';
import { smallQuestion } from '../../libs/planner/core/src/testing/small-academies';
import { readSchoolCalendar } from '@academy/planner/server';
import { Dice } from '@academy/kernel';
import { Acting } from './acting';
import { agreementOf, type Agreement } from './agreement';
import { happenings, inTheWorld } from './happenings';
import type { LifeParts } from './parts';
import { World } from './world/world';

/** What was seen in a life. */
export interface Life {
  readonly moments: number;
  readonly standings: Readonly<Record<Agreement['standing'], number>>;
  /** Moments at which `academy plan` was asked too. */
  readonly asCommand: number;
  /** Moments at which a path was said to be outdated that would have come out the same. */
  readonly needless: number;
  /** Proposals and previews from before that were not taken. */
  readonly refused: number;
  readonly faults: readonly string[];
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
  private readonly acting: Acting;

  constructor(
    private readonly seed: number,
    private readonly parts: LifeParts,
  ) {
    this.dice = new Dice(seed);
    const teacherId = crypto.randomUUID() as TeacherId;
    this.actor = { accountId: crypto.randomUUID() as Actor['accountId'], teacherId, isStrong: true, worksAs: noRoles };
    this.world = new World(teacherId, parts.goals);
    const { modules, teacher, hoursBudget } = smallQuestion(seed * 7919);
    this.world.modules = modules.map((one) => inTheWorld(one, this.world, this.dice));
    this.world.evidence = teacher.evidence;
    this.world.hoursPerYear = hoursBudget;
    this.acting = new Acting({
      ...{ world: this.world, dice: this.dice, actor: this.actor, store: parts.store, newCause: parts.newCause },
      desk: () => this.world.desk(parts.planner, calendar),
      fault: (what) => this.fault(what),
      isOutdated: async () => (await this.agreement()).standing === 'OUTDATED',
    });
  }

  async live(happened: number): Promise<Life> {
    await this.acting.tailor();
    await this.look('tailored');
    for (let moment = 0; moment < happened; moment += 1) {
      const name = this.dice.oneOf(Object.keys(happenings));
      happenings[name]?.(this.world, this.dice);
      await this.look(name);
      await this.look(await this.acting.act());
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
      ...{ refused: this.acting.refused, faults: this.faults },
    };
  }

  private async look(what: string): Promise<void> {
    this.log.push(what);
    const agreement = await this.agreement();
    this.seen.push(agreement);
    agreement.faults.forEach((fault) => this.fault(fault));
    await this.acting.notice();
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
