import { z } from 'zod';
import { accountFile, type AccountFile } from './account-file';
import { contentFile, type ContentFile } from './content-file';
import { crossFaults, type Files } from './cross-faults';
import { entryTestFile, type EntryTestFile } from './entry-test-file';
import { frameworkFile, type FrameworkFile } from './framework-file';
import { moduleFile, type ModuleFile } from './module-file';
import { organisationFile, type OrganisationFile } from './organisation-file';
import { questionFindings } from './question-findings';
import type { FileRead, FolderFault } from './read/fault';
import { readEach, readIfThere, readNamed } from './read/read-named';
import { walkFolder, type FolderFiles } from './read/walk-folder';
import { routeFile, type RouteFile } from './route-file';

/** An academy as it stands in a folder: every id in it is known, and none is there twice. */
export interface AcademyFolder {
  readonly competences: FrameworkFile;
  readonly organisations: readonly OrganisationFile[];
  readonly modules: readonly ModuleFile[];
  readonly routes: readonly RouteFile[];
  /** By module id; a module that is not in it is completed by its trainer's word. */
  readonly content: ReadonlyMap<string, ContentFile>;
  readonly entryTests: readonly EntryTestFile[];
  /** Fictional people of a demo academy; a real academy has none in its folder. */
  readonly accounts: readonly AccountFile[];
  /** What is in the folder and was not read. */
  readonly leftAside: readonly string[];
}

export type AcademyFolderRead =
  /** Warnings are for authors: what their questions betray or lack. */
  | { readonly kind: 'Academy'; readonly academy: AcademyFolder; readonly warnings: readonly FolderFault[] }
  | { readonly kind: 'Faults'; readonly faults: readonly FolderFault[] };

/**
 * Reads and checks a whole academy: shapes, ids, levels, quizzes. All faults are told at once.
 * Cycles among prerequisites are not looked for; see `findPrerequisiteCycle` of the catalogue.
 */
export async function readAcademyFolder(folder: string): Promise<AcademyFolderRead> {
  const found = await walkFolder(folder);
  if (found.faults.length > 0) return { kind: 'Faults', faults: found.faults };
  const { files, faults: unread } = await readFiles(found);
  const questions = questionFindings({ ...files, modules: files.modules ?? [] });
  const faults = [...unread, ...crossFaults(files), ...questions.faults];
  const { competences, organisations, modules, routes, accounts, contents, tests } = files;
  if (faults.length > 0 || !competences || !organisations || !modules || !routes) return { kind: 'Faults', faults };
  return {
    kind: 'Academy',
    academy: {
      ...{ competences, organisations, modules, routes, accounts, leftAside: found.leftAside },
      content: new Map(contents.map(({ content }) => [content.moduleId, content])),
      entryTests: tests.map(({ test }) => test),
    },
    warnings: questions.warnings,
  };
}

async function readFiles(found: FolderFiles): Promise<{ files: Files; faults: FolderFault[] }> {
  const [competences, organisations, modules, routes, accounts, contents, tests] = await Promise.all([
    readNamed(found, 'competences.json', frameworkFile),
    readNamed(found, 'organisations.json', z.array(organisationFile)),
    readNamed(found, 'modules.json', z.array(moduleFile)),
    readNamed(found, 'routes.json', z.array(routeFile)),
    readIfThere(found, 'accounts.json', z.array(accountFile), []),
    readEach(found, 'content', contentFile),
    readEach(found, 'entry-tests', entryTestFile),
  ]);
  const reads = [
    competences,
    organisations,
    modules,
    routes,
    accounts,
    ...[...contents, ...tests].map(({ read }) => read),
  ];
  const files = {
    competences: valueOf(competences),
    organisations: valueOf(organisations),
    modules: valueOf(modules),
    routes: valueOf(routes),
    accounts: valueOf(accounts) ?? [],
    contents: contents.flatMap(({ file, read }) => (read.kind === 'Read' ? [{ file, content: read.value }] : [])),
    tests: tests.flatMap(({ file, read }) => (read.kind === 'Read' ? [{ file, test: read.value }] : [])),
  };
  return { files, faults: reads.flatMap((read) => (read.kind === 'Faults' ? read.faults : [])) };
}

const valueOf = <T>(read: FileRead<T>): T | undefined => (read.kind === 'Read' ? read.value : undefined);
