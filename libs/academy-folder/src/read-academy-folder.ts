import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { accountFile, type AccountFile } from './account-file';
import { contentFaults } from './content-faults';
import { contentFile, type ContentFile } from './content-file';
import type { FolderFault } from './fault';
import { frameworkFile, type FrameworkFile } from './framework-file';
import { moduleFile, type ModuleFile } from './module-file';
import { organisationFile, type OrganisationFile } from './organisation-file';
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
  /** Fictional people of a demo academy; a real academy has none in its folder. */
  readonly accounts: readonly AccountFile[];
}

export type AcademyFolderRead =
  | { readonly kind: 'Academy'; readonly academy: AcademyFolder }
  | { readonly kind: 'Faults'; readonly faults: readonly FolderFault[] };

/**
 * Reads and checks a whole academy: shapes, ids, levels, quizzes. All faults are told at once.
 * Cycles among prerequisites are not looked for; see `findPrerequisiteCycle`.
 */
export async function readAcademyFolder(folder: string): Promise<AcademyFolderRead> {
  const [framework, organisations, modules, routes, accounts, contents] = await Promise.all([
    readJson(folder, 'competences.json', frameworkFile),
    readJson(folder, 'organisations.json', z.array(organisationFile)),
    readJson(folder, 'modules.json', z.array(moduleFile)),
    readJson(folder, 'routes.json', z.array(routeFile)),
    readJsonIfThere(folder, 'accounts.json', z.array(accountFile), []),
    readContents(folder),
  ]);
  const reads = [framework, organisations, modules, routes, accounts, ...contents.map(({ read }) => read)];
  const files: Files = {
    competences: valueOf(framework),
    organisations: valueOf(organisations),
    modules: valueOf(modules),
    routes: valueOf(routes),
    accounts: valueOf(accounts) ?? [],
    contents: contents.flatMap(({ file, read }) => (read.kind === 'Read' ? [{ file, content: read.value }] : [])),
  };
  const faults = [...reads.flatMap((read) => (read.kind === 'Faults' ? read.faults : [])), ...crossFaults(files)];
  const { competences, organisations: publishers, modules: all, routes: ways } = files;
  if (faults.length > 0 || !competences || !publishers || !all || !ways) return { kind: 'Faults', faults };
  const content = new Map(files.contents.map(({ content: one }) => [one.moduleId, one]));
  return {
    kind: 'Academy',
    academy: { competences, organisations: publishers, modules: all, routes: ways, content, accounts: files.accounts },
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
}

const valueOf = <T>(read: FileRead<T>): T | undefined => (read.kind === 'Read' ? read.value : undefined);

function crossFaults({ competences, organisations, modules, routes, accounts, contents }: Files): FolderFault[] {
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

async function readContents(folder: string): Promise<{ file: string; read: FileRead<ContentFile> }[]> {
  const names = await readdir(join(folder, 'content')).catch(() => []);
  const files = names.filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    files.map(async (name) => {
      const file = `content/${name}`;
      return { file, read: await readJson(folder, file, contentFile) };
    }),
  );
}
