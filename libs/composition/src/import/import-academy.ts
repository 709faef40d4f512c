import { readAcademyFolder, type AcademyFolder, type FolderFault } from '@academy/academy-folder';
import { findPrerequisiteCycle } from '@academy/catalogue/core';
import { editionSeats } from '@academy/enrolment/server';
import { systemClock, type Day } from '@academy/kernel';
import { createDataSource } from '@academy/platform/postgres';
import type { EntityManager } from 'typeorm';
import { importers, tables, type Given } from '../whole/whole';
import { newPeopleOf } from './demo-people';
import { remarksOn } from './remarks';
import { catalogueOf, employersOf, entryTestItemsOf, frameworkOf, routeOf } from './rows';
import { folderFault } from './say-problem';
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

/** Whoever brings an academy into a database has it for itself until the transaction ends. */
export const lockForImport = (tx: EntityManager): Promise<unknown> =>
  tx.query(`SELECT pg_advisory_xact_lock($1)`, [IMPORT_LOCK]);

/** People come in with a demo only. */
type FromFolder = Omit<Given, 'accounts' | 'teachers' | 'shares'>;

async function importAll(
  tx: EntityManager,
  academy: AcademyFolder,
  warnings: readonly FolderFault[],
  demoOn: Day | undefined,
): Promise<ImportOutcome> {
  await lockForImport(tx);
  const today = demoOn ?? systemClock.today();
  const given: FromFolder & Partial<Given> = {
    organisations: employersOf(academy),
    framework: frameworkOf(academy.competences),
    catalogue: { ...catalogueOf(academy), seats: editionSeats(tx, today) },
    routes: academy.routes.map(routeOf),
    entryTestItems: entryTestItemsOf(academy),
    ...(demoOn && (await newPeopleOf(tx, academy))),
  };
  const { counts, kept } = await bringInAll(tx, given, today);
  return {
    ...{ kind: 'Imported', counts, warnings },
    remarks: remarksOn(academy, { kept, withPeople: demoOn !== undefined }),
  };
}

/** Asks every importer for which there is something, one after the other; the first that cannot ends it. */
export async function bringInAll(tx: EntityManager, given: Partial<Given>, today: Day) {
  const counts: Record<string, number> = {};
  const kept = new Map<keyof Given, readonly string[]>();
  for (const importer of importers) {
    const part = given[importer.takes];
    if (part === undefined) continue;
    const imported = await importer.bringIn(tx, part as never, today);
    if (imported.faults && imported.faults.length > 0) throw new Refused(imported.faults.map(folderFault));
    Object.assign(counts, imported.counts);
    if (imported.kept) kept.set(importer.takes, imported.kept);
  }
  return { counts, kept };
}

/** Thrown to roll back: what was published never changes, and nobody loses a seat. */
class Refused extends Error {
  constructor(readonly faults: readonly FolderFault[]) {
    super(faults.map(({ message }) => message).join('\n'));
  }
}

const cycleFault = (cycle: readonly string[]): FolderFault => ({
  file: 'modules.json',
  path: '',
  message: `these levels ask for each other, so nobody could ever begin: ${cycle.join(' → ')}`,
});
