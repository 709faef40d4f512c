import type { ModuleFacts } from '@academy/contracts/catalogue';
import type { Level } from '@academy/contracts/competences';
import type { Academy } from './academy';
import type { SimulatedTeacher } from './cohort';

/** What became of a teacher who followed modules, as it really was. */
export interface Outcome {
  /** Priority-weighted levels towards the goal, of those that the teacher lacked at the start. */
  readonly worth: number;
  readonly fully: boolean;
  readonly hours: number;
  /** Hours on what was mastered already, or could not be followed. */
  readonly wasted: number;
  readonly failed: number;
}

export type Levels = Map<string, Level>;

const levelIn = (levels: ReadonlyMap<string, Level>, id: string): Level => levels.get(id) ?? 0;

/** Whether someone with these levels has what a module asks. Of safety the credential is what counts. */
export const meets = (levels: ReadonlyMap<string, Level>, { prerequisites, outcomes }: ModuleFacts): boolean =>
  prerequisites.every(({ competenceId, level }) => levelIn(levels, competenceId) >= level) &&
  outcomes.every(({ competenceId, from }) => levelIn(levels, competenceId) >= from);

/** A life of following modules: levels rise only where a module could really be followed. */
export class Life {
  readonly levels: Levels;
  hours = 0;
  wasted = 0;
  failed = 0;

  constructor(
    private readonly academy: Academy,
    private readonly teacher: SimulatedTeacher,
    start: ReadonlyMap<string, Level>,
  ) {
    this.levels = new Map(start);
  }

  /** Answers whether it could be followed; who cannot finds out after this share of its hours. */
  follow(module: ModuleFacts, shareUntilNoticed: number): boolean {
    if (!meets(this.levels, module)) {
      this.hours += shareUntilNoticed * module.hours;
      this.wasted += shareUntilNoticed * module.hours;
      this.failed += 1;
      return false;
    }
    const brings = module.outcomes.some(({ competenceId, to }) => levelIn(this.levels, competenceId) < to);
    this.hours += module.hours;
    if (!brings) this.wasted += module.hours;
    for (const { competenceId, to } of module.outcomes) {
      if (to > levelIn(this.levels, competenceId)) this.levels.set(competenceId, to);
    }
    return true;
  }

  outcome(start: ReadonlyMap<string, Level>): Outcome {
    const { targets } = this.teacher.goal;
    const worth = targets.reduce((sum, { competenceId, level, priority }) => {
      const before = Math.min(level, levelIn(start, competenceId));
      return sum + priority * (Math.min(level, levelIn(this.levels, competenceId)) - before);
    }, 0);
    const fully = targets.every(({ competenceId, level }) => levelIn(this.levels, competenceId) >= level);
    return { worth, fully, hours: this.hours, wasted: this.wasted, failed: this.failed };
  }

  module(slug: string): ModuleFacts {
    const found = this.academy.modules.find(({ id }) => id === slug);
    if (!found) throw new Error(`No module ${slug}`);
    return found;
  }
}

/** What someone really starts with: of safety only what a valid credential shows counts for entering. */
export function realStart({ competences }: Academy, { truth, evidence }: SimulatedTeacher, asOf: string): Levels {
  const start: Levels = new Map(truth);
  for (const { id, safetyCritical } of competences.values()) {
    if (!safetyCritical) continue;
    const valid = evidence.filter(
      (piece) => piece.competenceId === id && piece.type === 'certificate' && (piece.validUntil ?? '9999') >= asOf,
    );
    const levels = valid.map((piece) => (piece.type === 'certificate' ? piece.level : 0));
    start.set(id, Math.max(0, ...levels) as Level);
  }
  return start;
}
