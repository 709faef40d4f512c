import { moduleReferenceFaults } from '@academy/catalogue/core';
import { highestLevels } from '@academy/competences/core';
import { idsTwice, under } from '@academy/kernel';
import { z } from 'zod';
import { planningFramework } from './framework-file';
import { planningModule, type PlanningModule } from './module-file';
import type { FolderFault } from './read/fault';
import { readNamed } from './read/read-named';
import { walkFolder } from './read/walk-folder';
import { folderFault } from './words/say-problem';

/** What a path can be planned with: competences and modules, and nothing that only screens need. */
export interface PlanningFolder {
  readonly competences: z.output<typeof planningFramework>;
  readonly modules: readonly PlanningModule[];
}

export type PlanningFolderRead =
  | { readonly kind: 'Academy'; readonly academy: PlanningFolder }
  | { readonly kind: 'Faults'; readonly faults: readonly FolderFault[] };

/**
 * Reads competences and modules only, from any academy's folder; cycles among prerequisites are welcome, and so are
 * credentials from elsewhere.
 */
export async function readPlanningFolder(folder: string): Promise<PlanningFolderRead> {
  const files = await walkFolder(folder);
  if (files.faults.length > 0) return { kind: 'Faults', faults: files.faults };
  const [competences, modules] = await Promise.all([
    readNamed(files, 'competences.json', planningFramework),
    readNamed(files, 'modules.json', z.array(planningModule)),
  ]);
  if (competences.kind === 'Faults' || modules.kind === 'Faults') {
    const faults = [competences, modules].flatMap((read) => (read.kind === 'Faults' ? read.faults : []));
    return { kind: 'Faults', faults };
  }
  const known = { highestLevels: highestLevels(competences.value.competences) };
  const faults = [
    ...idsTwice(['competences'], competences.value.competences).map((fault) => folderFault('competences.json', fault)),
    ...[
      ...idsTwice([], modules.value),
      ...modules.value.flatMap((module, at) => under([at], moduleReferenceFaults(module, known))),
    ].map((fault) => folderFault('modules.json', fault)),
  ];
  if (faults.length > 0) return { kind: 'Faults', faults };
  return { kind: 'Academy', academy: { competences: competences.value, modules: modules.value } };
}
