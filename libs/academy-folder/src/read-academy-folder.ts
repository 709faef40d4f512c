import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { accountFile, type AccountFile } from './account-file';
import { contentFaults } from './content-faults';
import { contentFile, type ContentFile } from './content-file';
import type { FolderFault } from './fault';
import { entryTestFaults, entryTestFile, type EntryTestFile } from './entry-test-file';
import { frameworkFile, type FrameworkFile } from './framework-file';
import { moduleFile, type ModuleFile } from './module-file';
import { organisationFile, type OrganisationFile } from './organisation-file';
import { questionFindings } from './question-findings';
import { readJson, readJsonIfThere, type FileRead } from './read-json';
import { routeFile, type RouteFile } from './route-file';
import {
  duplicates,
  idsOf,
  unknownDomains,
  unknownInAccounts,
  unknownInModules,
  unknownPublishers,
  unknownSteps,
  unknownTargets,
} from './unknown-ids';

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
}

export type AcademyFolderRead =
  /** Warnings are for authors: what their questions betray or lack. */
  | { readonly kind: 'Academy'; readonly academy: AcademyFolder; readonly warnings: readonly FolderFault[] }
  | { readonly kind: 'Faults'; readonly faults: readonly FolderFault[] };

/**
 * Reads and checks a whole academy: shapes, ids, levels, quizzes. All faults are told at once.
 * Cycles among prerequisites are not looked for; see `findPrerequisiteCycle`.
 */
export async function readAcademyFolder(folder: string): Promise<AcademyFolderRead> {
  const [framework, organisations, modules, routes, accounts, contents, tests] = await Promise.all([
    readJson(folder, 'competences.json', frameworkFile),
    readJson(folder, 'organisations.json', z.array(organisationFile)),
    readJson(folder, 'modules.json', z.array(moduleFile)),
    readJson(folder, 'routes.json', z.array(routeFile)),
    readJsonIfThere(folder, 'accounts.json', z.array(accountFile), []),
    readEach(folder, 'content', contentFile),
    readEach(folder, 'entry-tests', entryTestFile),
  ]);
  const each = [...contents, ...tests].map(({ read }) => read);
  const reads = [framework, organisations, modules, routes, accounts, ...each];
  const files: Files = {
    competences: valueOf(framework),
    organisations: valueOf(organisations),
    modules: valueOf(modules),
    routes: valueOf(routes),
    accounts: valueOf(accounts) ?? [],
    contents: contents.flatMap(({ file, read }) => (read.kind === 'Read' ? [{ file, content: read.value }] : [])),
    tests: tests.flatMap(({ file, read }) => (read.kind === 'Read' ? [{ file, test: read.value }] : [])),
  };
  const questions = questionFindings({ ...files, modules: files.modules ?? [] });
  const faults = [
    ...reads.flatMap((read) => (read.kind === 'Faults' ? read.faults : [])),
    ...crossFaults(files),
    ...questions.faults,
  ];
  const { competences, organisations: publishers, modules: all, routes: ways } = files;
  if (faults.length > 0 || !competences || !publishers || !all || !ways) return { kind: 'Faults', faults };
  const content = new Map(files.contents.map(({ content: one }) => [one.moduleId, one]));
  const entryTests = files.tests.map(({ test }) => test);
  return {
    kind: 'Academy',
    academy: {
      ...{ competences, organisations: publishers, modules: all, routes: ways, content, entryTests },
      accounts: files.accounts,
    },
    warnings: questions.warnings,
  };
}

/** What could be read; a file that could not is absent, and nothing is said about references into it. */
interface Files {
  readonly competences?: FrameworkFile | undefined;
  readonly organisations?: readonly OrganisationFile[] | undefined;
  readonly modules?: readonly ModuleFile[] | undefined;
  readonly routes?: readonly RouteFile[] | undefined;
  readonly accounts: readonly AccountFile[];
  readonly contents: readonly { readonly file: string; readonly content: ContentFile }[];
  readonly tests: readonly { readonly file: string; readonly test: EntryTestFile }[];
}

const valueOf = <T>(read: FileRead<T>): T | undefined => (read.kind === 'Read' ? read.value : undefined);

function crossFaults({ competences, organisations, modules, routes, accounts, contents, tests }: Files): FolderFault[] {
  const known = competences && idsOf(competences.competences);
  const moduleIds = modules && idsOf(modules);
  return [
    ...(competences ? frameworkFaults(competences) : []),
    ...(organisations ? duplicates('organisations.json', '', organisations) : []),
    ...(modules ? [...duplicates('modules.json', '', modules), ...editionDuplicates(modules)] : []),
    ...(routes ? duplicates('routes.json', '', routes) : []),
    ...(modules && known ? unknownInModules(modules, known) : []),
    ...(modules && organisations ? unknownPublishers(modules, idsOf(organisations)) : []),
    ...(routes && known ? unknownTargets(routes, known) : []),
    ...(routes && moduleIds ? unknownSteps(routes, moduleIds) : []),
    ...duplicates('accounts.json', '', accounts),
    ...(known && organisations ? unknownInAccounts(accounts, known, idsOf(organisations)) : []),
    ...(known && moduleIds
      ? contents.flatMap(({ file, content }) => contentFaults(file, content, known, moduleIds))
      : []),
    ...(competences ? tests.flatMap(({ file, test }) => entryTestFaults(file, test, competences.competences)) : []),
    ...duplicates(
      'entry-tests',
      '',
      tests.flatMap(({ test }) => test.items),
    ),
  ];
}

function frameworkFaults({ competences, domains }: FrameworkFile): FolderFault[] {
  return [
    ...duplicates('competences.json', 'competences', competences),
    ...duplicates('competences.json', 'domains', domains),
    ...unknownDomains(competences, idsOf(domains)),
  ];
}

function editionDuplicates(modules: readonly ModuleFile[]): FolderFault[] {
  const firsts = new Map<string, string>();
  return modules.flatMap(({ id: moduleId, editions }, at) =>
    editions.flatMap(({ id }, index) => {
      const first = firsts.get(id);
      firsts.set(id, first ?? moduleId);
      const path = `[${at}].editions[${index}].id`;
      return first === undefined
        ? []
        : [{ file: 'modules.json', path, message: `"${id}" is also an edition of "${first}"` }];
    }),
  );
}

/** Every file of a subfolder, in the order of their names; none where there is no such folder. */
async function readEach<T>(
  folder: string,
  subfolder: string,
  schema: z.ZodType<T>,
): Promise<{ file: string; read: FileRead<T> }[]> {
  const names = await readdir(join(folder, subfolder)).catch(() => []);
  const files = names.filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    files.map(async (name) => {
      const file = `${subfolder}/${name}`;
      return { file, read: await readJson(folder, file, schema) };
    }),
  );
}
