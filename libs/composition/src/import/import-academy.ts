import {
  findPrerequisiteCycle,
  readAcademyFolder,
  type AcademyFolder,
  type FolderFault,
} from '@academy/academy-folder';
import { importCatalogue } from '@academy/catalogue/server';
import { importEntryTestItems } from '@academy/entry-tests/server';
import { importFramework } from '@academy/competences/server';
import { editionSeats } from '@academy/enrolment/server';
import { systemClock, type Day } from '@academy/kernel';
import { createDataSource } from '@academy/platform/postgres';
import { importRoutes } from '@academy/paths/server';
import type { EntityManager } from 'typeorm';
import { tables } from '../contexts';
import { importDemoPeople } from './demo-people';
import { editionFault } from './edition-faults';
import { remarksOn } from './remarks';
import { catalogueOf, entryTestItemsOf, frameworkOf, routeOf } from './rows';
import { shiftDates } from './shift-dates';

export type ImportOutcome =
  | {
      readonly kind: 'Imported';
      /** How much was new or changed; all zeros when everything was there already. */
      readonly counts: Readonly<Record<string, number>>;
      /** What the folder says, or says no more, and was left as it is. */
      readonly remarks: readonly string[];
      /** What its authors should look at. */
      readonly warnings: readonly FolderFault[];
    }
  | { readonly kind: 'Faults'; readonly faults: readonly FolderFault[] };

export interface ImportOptions {
  /** For a demo: dates are moved so that editions lie ahead of this day, and the folder's fictional people come in. */
  readonly demoOn?: Day;
}

/** Any number, the same for all imports of a database. */
const IMPORT_LOCK = 20_261_127;

/**
 * Reads, checks and imports an academy's folder: everything in one transaction, or nothing and all that is wrong with
 * it. Importing the same folder again changes nothing; two imports at once follow each other.
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
    return await source.transaction((tx) => importAll(tx, academy, read.warnings, demoOn));
  } catch (error) {
    if (error instanceof Refused) return { kind: 'Faults', faults: error.faults };
    throw error;
  } finally {
    await source.destroy();
  }
}

async function importAll(
  tx: EntityManager,
  academy: AcademyFolder,
  warnings: readonly FolderFault[],
  demoOn: Day | undefined,
): Promise<ImportOutcome> {
  await tx.query(`SELECT pg_advisory_xact_lock($1)`, [IMPORT_LOCK]);
  const { version } = academy.competences;
  const framework = await importFramework(tx, version, frameworkOf(academy.competences));
  if (framework.kind === 'VersionTaken') throw new Refused([versionTaken(version)]);
  const today = demoOn ?? systemClock.today();
  const catalogue = await importCatalogue(tx, catalogueOf(academy), { seats: editionSeats(tx, today), today });
  const { added, changed, refused } = catalogue.editions;
  if (refused.length > 0) throw new Refused(refused.map((one) => editionFault(academy.modules, one)));
  const routes = await importRoutes(tx, academy.routes.map(routeOf));
  const questions = await importEntryTestItems(tx, entryTestItemsOf(academy));
  const people = demoOn ? await importDemoPeople(tx, academy) : 0;
  return {
    kind: 'Imported',
    counts: {
      frameworks: framework.kind === 'Imported' ? 1 : 0,
      ...{ organisations: catalogue.organisations, versions: catalogue.versions },
      ...{ editions: added, 'changed editions': changed, routes, questions, people },
    },
    warnings,
    remarks: await remarksOn(tx, academy, { modules: catalogue.notGiven, withPeople: demoOn !== undefined }),
  };
}

/** Thrown to roll back: what was published never changes, and nobody loses a seat. */
class Refused extends Error {
  constructor(readonly faults: readonly FolderFault[]) {
    super(faults.map(({ message }) => message).join('\n'));
  }
}

const versionTaken = (version: string): FolderFault => ({
  file: 'competences.json',
  path: 'version',
  message: `version "${version}" is published already with another content; give this one a new version`,
});

const cycleFault = (cycle: readonly string[]): FolderFault => ({
  file: 'modules.json',
  path: '',
  message: `these levels ask for each other, so nobody could ever begin: ${cycle.join(' → ')}`,
});
