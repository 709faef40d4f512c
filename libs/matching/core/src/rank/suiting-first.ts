import type { ModuleSlug } from '@academy/contracts/catalogue';

/** The same modules, each once: those that suit first, in the order in which they do, and the others in the order they had. */
export function suitingFirst(
  modules: readonly ModuleSlug[],
  matches: readonly { readonly slug: ModuleSlug }[],
): readonly ModuleSlug[] {
  const rank = new Map(matches.map(({ slug }, nth) => [slug, nth]));
  const [suiting, others] = [modules.filter((slug) => rank.has(slug)), modules.filter((slug) => !rank.has(slug))];
  return [...suiting.sort((a, b) => rank.get(a)! - rank.get(b)!), ...others];
}
