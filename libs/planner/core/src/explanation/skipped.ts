import type { CompetenceId, LevelRequirement } from '@academy/contracts/competences';
import { byText, has, type Levels } from '../programme/levels';
import { givesLevel, type PathModule } from '../programme/path-module';
import type { SkippedModule } from './explanation';
import { jointChance, type Beliefs } from './leaning';

interface Leaning {
  /** What the goal and the steps ask of the teacher. */
  readonly asked: readonly LevelRequirement[];
  readonly start: Levels;
  readonly beliefs: Beliefs;
}

/**
 * The modules that a teacher without these levels would have needed: of each level the shortest that leads over it, and
 * so on back to nothing. Modules that are in the path anyway are left out.
 */
export function skippedModules(
  open: readonly PathModule[],
  planned: ReadonlySet<string>,
  { asked, start, beliefs }: Leaning,
): readonly SkippedModule[] {
  const levels = new Map<string, Map<CompetenceId, LevelRequirement>>();
  for (const level of asked.filter((one) => one.level > 0 && has(start, one))) {
    for (const { id, over } of wayTo(level, open)) {
      if (planned.has(id)) continue;
      const known = levels.get(id) ?? new Map<CompetenceId, LevelRequirement>();
      if (over.level > (known.get(over.competenceId)?.level ?? 0)) known.set(over.competenceId, over);
      levels.set(id, known);
    }
  }
  return [...levels]
    .map(([slug, byCompetence]) => told(slug, [...byCompetence.values()], beliefs))
    .sort((a, b) => byText(a.slug, b.slug));
}

function told(slug: string, over: readonly LevelRequirement[], beliefs: Beliefs): SkippedModule {
  const levels = [...over].sort((a, b) => byText(a.competenceId, b.competenceId));
  const because = levels.flatMap(({ competenceId }) => beliefs.get(competenceId)?.evidenceIds ?? []);
  return { slug, levels, because, chance: jointChance(levels, beliefs) };
}

/** From a level back to where the competence begins: modules, each with the level that it was looked up for. */
function wayTo(level: LevelRequirement, open: readonly PathModule[]) {
  const way: { readonly id: string; readonly over: LevelRequirement }[] = [];
  for (let over = level; over.level > 0;) {
    const here = over;
    const [shortest] = open
      .filter(({ gives }) => givesLevel(gives, here))
      .sort((a, b) => a.hours - b.hours || byText(a.id, b.id));
    if (!shortest) return way;
    way.push({ id: shortest.id, over });
    over = { ...over, level: beginsAt(shortest, over) };
  }
  return way;
}

/** The level from which a module leads over this one: always a lower one. */
function beginsAt({ gives }: PathModule, level: LevelRequirement): LevelRequirement['level'] {
  const outcome = gives.find((one) => givesLevel([one], level));
  if (!outcome) throw new Error(`This module does not lead over ${level.competenceId} at ${level.level}`);
  return outcome.from;
}
