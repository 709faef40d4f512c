import type { CompetenceId, Level } from './competence';
import type { Framework } from './frameworks';

interface Name {
  readonly nl: string;
  readonly en: string;
}

/** What a competence is called in this framework; where it has none by that id, what it was called before (the id by itself). */
export function competenceName({ competences }: Framework, id: CompetenceId, before: string = id): Name {
  const { nl, en } = competences.get(id) ?? { nl: before, en: before };
  return { nl, en };
}

/** What a level is called in this framework; its number where it has no such level. */
export function levelName({ levels }: Framework, level: Level): Name {
  const { nl, en } = levels.find((one) => one.level === level) ?? { nl: String(level), en: String(level) };
  return { nl, en };
}
