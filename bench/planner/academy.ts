import { fullAsAnnounced, readPlanningFolder } from '@academy/academy-folder';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ModuleFacts } from '@academy/contracts/catalogue';
import type { Competence, Level } from '@academy/contracts/competences';

export interface Goal {
  readonly id: string;
  readonly titleNl: string;
  readonly sectors: readonly ('vo' | 'mbo')[];
  readonly targets: readonly { readonly competenceId: string; readonly level: Level; readonly priority: number }[];
  readonly assumedEntry: Readonly<Record<string, Level>>;
  readonly fixedPath: readonly string[];
}

export interface Academy {
  readonly modules: readonly ModuleFacts[];
  readonly competences: ReadonlyMap<string, Competence>;
  /** Editions without a free seat. */
  readonly full: ReadonlySet<string>;
  readonly goals: readonly Goal[];
}

/** The demo academy, as files. */
export async function demoAcademy(root: string): Promise<Academy> {
  const folder = join(root, 'data/demo-academy');
  const read = await readPlanningFolder(folder);
  if (read.kind === 'Faults') throw new Error(JSON.stringify(read.faults));
  const { competences, modules } = read.academy;
  return {
    modules: modules
      .filter(({ status }) => status === 'published')
      .map(({ status: _, ...facts }): ModuleFacts => facts),
    full: fullAsAnnounced(modules),
    competences: new Map(
      competences.competences.map(({ certificateValidityMonths, ...one }): [string, Competence] => [
        one.id,
        { ...one, ...(certificateValidityMonths !== undefined && { certificateValidityMonths }) },
      ]),
    ),
    goals: JSON.parse(await readFile(join(folder, 'routes.json'), 'utf8')) as Goal[],
  };
}
