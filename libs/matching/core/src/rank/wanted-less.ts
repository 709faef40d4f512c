import type { ModuleFacts, ModuleSlug } from '@academy/contracts/catalogue';
import { similarity } from './explore';
import type { Match } from './match';

/**
 * The part of its score that a match loses when it leads to exactly what someone wants less of. With half, a strong
 * match still stood above every fair one, and who pressed the button saw nothing happen.
 */
const MOST_LOST = 0.75;

/**
 * The same matches with those lower that lead where something leads that the teacher wants less of: each loses up to
 * three quarters of its score, in proportion to how alike they are (the cosine of what they lead to, the likest counts). What shares
 * no competence keeps its score, none goes away, and how well each suits is told as before.
 */
export function withLess(
  matches: readonly Match[],
  modules: readonly ModuleFacts[],
  less: ReadonlySet<ModuleSlug>,
): readonly Match[] {
  const unwanted = modules.filter(({ id }) => less.has(id));
  if (unwanted.length === 0) return matches;
  const facts = new Map(modules.map((module) => [module.id, module]));
  const alike = (slug: ModuleSlug): number => {
    const module = facts.get(slug);
    return module ? Math.max(...unwanted.map((other) => similarity(module, other))) : 0;
  };
  return matches
    .map((match) => ({ ...match, score: match.score * (1 - MOST_LOST * alike(match.slug)) }))
    .sort((a, b) => b.score - a.score);
}
