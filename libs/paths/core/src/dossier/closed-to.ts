import type { ModuleFacts, ModuleSlug } from '@academy/contracts/catalogue';
import { entryLackOf, type EntryLack } from '@academy/matching/core';
import type { PlanningDossier } from './planning-dossier';

/** Modules in which a place would be refused: looked at when asked, since a path has few of all there are. */
export class ClosedModules {
  constructor(private readonly dossier: Pick<PlanningDossier, 'published' | 'teacher' | 'framework' | 'asOf'>) {}

  has(slug: ModuleSlug): boolean {
    return this.get(slug) !== undefined;
  }

  /** What this teacher does not show; undefined of a module that is open, or is not published. */
  get(slug: ModuleSlug): EntryLack | undefined {
    const { published, teacher, framework, asOf } = this.dossier;
    const module = bySlug(published).get(slug);
    if (!module) return undefined;
    const asked = { credential: module.entry?.everHeldCredential ?? null, prerequisites: module.prerequisites };
    return entryLackOf(asked, teacher, framework, asOf);
  }
}

const indexes = new WeakMap<readonly ModuleFacts[], ReadonlyMap<ModuleSlug, ModuleFacts>>();

function bySlug(published: readonly ModuleFacts[]): ReadonlyMap<ModuleSlug, ModuleFacts> {
  const known = indexes.get(published) ?? new Map(published.map((module) => [module.id, module]));
  indexes.set(published, known);
  return known;
}
