import { z } from 'zod';
import type { FolderFault } from './fault';
import { planningFramework } from './framework-file';
import { planningModule, type PlanningModule } from './module-file';
import { readJson } from './read-json';
import { duplicates, idsOf, unknownInModules } from './unknown-ids';

/** What a path can be planned with: competences and modules, and nothing that only screens need. */
export interface PlanningFolder {
  readonly competences: z.output<typeof planningFramework>;
  readonly modules: readonly PlanningModule[];
}

export type PlanningFolderRead =
  | { readonly kind: 'Academy'; readonly academy: PlanningFolder }
  | { readonly kind: 'Faults'; readonly faults: readonly FolderFault[] };

/** Reads competences and modules only, from any academy's folder; cycles among prerequisites are welcome. */
export async function readPlanningFolder(folder: string): Promise<PlanningFolderRead> {
  const [competences, modules] = await Promise.all([
    readJson(folder, 'competences.json', planningFramework),
    readJson(folder, 'modules.json', z.array(planningModule)),
  ]);
  if (competences.kind === 'Faults' || modules.kind === 'Faults') {
    const faults = [competences, modules].flatMap((read) => (read.kind === 'Faults' ? read.faults : []));
    return { kind: 'Faults', faults };
  }
  const faults = [
    ...duplicates('competences.json', 'competences', competences.value.competences),
    ...duplicates('modules.json', '', modules.value),
    ...unknownInModules(modules.value, idsOf(competences.value.competences)),
  ];
  if (faults.length > 0) return { kind: 'Faults', faults };
  return { kind: 'Academy', academy: { competences: competences.value, modules: modules.value } };
}
