import {
  findPrerequisiteCycle,
  readAcademyFolder,
  type AcademyFolder,
  type FolderFault,
} from '@academy/academy-folder';
import { importCatalogue } from '@academy/catalogue/server';
import { importEntryTestItems } from '@academy/entry-tests/server';
import { importFramework } from '@academy/competences/server';
import type { Day } from '@academy/kernel';
import { createDataSource } from '@academy/platform/postgres';
import { importRoutes } from '@academy/paths/server';
import type { EntityManager } from 'typeorm';
import { tables } from '../contexts';
import { importDemoPeople } from './demo-people';
import { catalogueOf, entryTestItemsOf, frameworkOf, routeOf } from './rows';
import { shiftDates } from './shift-dates';

export type ImportOutcome =
  /** How much was new; all zeros when everything was there already. */
  | {
      readonly kind: 'Imported';
      readonly counts: Readonly<Record<string, number>>;
      /** What its authors should look at. */
      readonly warnings: readonly FolderFault[];
    }
  | { readonly kind: 'Faults'; readonly faults: readonly FolderFault[] };

export interface ImportOptions {
  /** For a demo: dates are moved so that editions lie ahead of this day, and the folder's fictional people come in. */
  readonly demoOn?: Day;
}

/**
 * Reads, checks and imports an academy's folder: everything in one transaction, or nothing and all that is wrong with
 * it. Importing the same folder again changes nothing.
 */
export async function importAcademy(
  databaseUrl: string,
  folder: string,
  { demoOn }: ImportOptions = {},
): Promise<ImportOutcome> {
  const read = await readAcademyFolder(folder);
  if (read.kind === 'Faults') return read;
  const cycle = findPrerequisiteCycle(read.academy.modules);
  if (cycle) return { kind: 'Faults', faults: [cycleFault(cycle)] };
  const academy = demoOn ? shiftDates(read.academy, demoOn) : read.academy;

  const source = await createDataSource({ url: databaseUrl, role: 'owner', tables, poolSize: 1 }).initialize();
  try {
    return await source.transaction((tx) => importAll(tx, academy, read.warnings, demoOn !== undefined));
  } catch (error) {
    if (error instanceof VersionTaken) return { kind: 'Faults', faults: [error.fault] };
    throw error;
  } finally {
    await source.destroy();
  }
}

async function importAll(
  tx: EntityManager,
  academy: AcademyFolder,
  warnings: readonly FolderFault[],
  withPeople: boolean,
): Promise<ImportOutcome> {
  const { version } = academy.competences;
  const framework = await importFramework(tx, version, frameworkOf(academy.competences));
  if (framework.kind === 'VersionTaken') throw new VersionTaken(version);
  const catalogue = await importCatalogue(tx, catalogueOf(academy));
  const routes = await importRoutes(tx, academy.routes.map(routeOf));
  const questions = await importEntryTestItems(tx, entryTestItemsOf(academy));
  const people = withPeople ? await importDemoPeople(tx, academy) : 0;
  return {
    kind: 'Imported',
    counts: { frameworks: framework.kind === 'Imported' ? 1 : 0, ...catalogue, routes, questions, people },
    warnings,
  };
}

/** Thrown to roll back: a published framework never changes. */
class VersionTaken extends Error {
  readonly fault: FolderFault;

  constructor(version: string) {
    super(version);
    const message = `version "${version}" is published already with another content; give this one a new version`;
    this.fault = { file: 'competences.json', path: 'version', message };
  }
}

const cycleFault = (cycle: readonly string[]): FolderFault => ({
  file: 'modules.json',
  path: '',
  message: `these levels ask for each other, so nobody could ever begin: ${cycle.join(' → ')}`,
});
