import type { ModuleSlug } from '@academy/contracts/catalogue';
import { entryLackOf, type EntryLack } from '@academy/matching/core';
import type { PlanningDossier } from './planning-dossier';

/** Modules in which a place would be refused, each with what this teacher does not show. */
export function closedTo({ published, teacher, framework, asOf }: PlanningDossier): ReadonlyMap<ModuleSlug, EntryLack> {
  const closed = new Map<ModuleSlug, EntryLack>();
  for (const { id, entry, prerequisites } of published) {
    const asked = { credential: entry?.everHeldCredential ?? null, prerequisites };
    const lack = entryLackOf(asked, teacher, framework, asOf);
    if (lack) closed.set(id, lack);
  }
  return closed;
}
