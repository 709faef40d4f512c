import { moduleReferenceFaults } from '@academy/catalogue/core';
import type { AccountFile } from './account-file';
import { profileFaults, unknownEmployers } from './account-faults';
import { contentFaults } from './content-faults';
import type { ContentFile } from './content-file';
import { entryTestFaults, type EntryTestFile } from './entry-test-file';
import type { FrameworkFile } from './framework-file';
import type { ModuleFile } from './module-file';
import { inModules } from './module-words';
import type { OrganisationFile } from './organisation-file';
import type { FolderFault } from './read/fault';
import {
  credentialsOf,
  frameworkReferences,
  highestLevels,
  idsOf,
  routeFaults,
  unknownPublishers,
  unknownSteps,
} from './references';
import type { RouteFile } from './route-file';
import { duplicates, editionDuplicates, itemDuplicates } from './same-ids';

/** What could be read; a file that could not is absent, and nothing is said about references into it. */
export interface Files {
  readonly competences?: FrameworkFile | undefined;
  readonly organisations?: readonly OrganisationFile[] | undefined;
  readonly modules?: readonly ModuleFile[] | undefined;
  readonly routes?: readonly RouteFile[] | undefined;
  readonly accounts: readonly AccountFile[];
  readonly contents: readonly { readonly file: string; readonly content: ContentFile }[];
  readonly tests: readonly { readonly file: string; readonly test: EntryTestFile }[];
}

/** What no file shows alone: ids that are there twice, and what is named and is not there. */
export function crossFaults(files: Files): FolderFault[] {
  const { competences, organisations, modules, routes, accounts } = files;
  return [
    ...(competences ? frameworkFaults(competences) : []),
    ...(organisations ? duplicates('organisations.json', '', organisations) : []),
    ...(modules ? [...duplicates('modules.json', '', modules), ...editionDuplicates(modules)] : []),
    ...(routes ? duplicates('routes.json', '', routes) : []),
    ...duplicates('accounts.json', '', accounts),
    ...itemDuplicates(files.tests),
    ...(modules && organisations ? unknownPublishers(modules, idsOf(organisations)) : []),
    ...(routes && modules ? unknownSteps(routes, idsOf(modules)) : []),
    ...(organisations ? unknownEmployers(accounts, idsOf(organisations)) : []),
    ...(competences ? faultsAgainst(competences, files) : []),
  ];
}

function faultsAgainst({ competences }: FrameworkFile, { modules, routes, accounts, contents, tests }: Files) {
  const levels = highestLevels(competences);
  const credentials = modules && credentialsOf(modules);
  return [
    ...(modules ?? []).flatMap((module, at) =>
      moduleReferenceFaults(module, { highestLevels: levels, credentials }).map((fault) => inModules(at, fault)),
    ),
    ...(routes ? routeFaults(routes, levels) : []),
    ...(credentials ? profileFaults(accounts, levels, credentials) : []),
    ...(modules
      ? contents.flatMap(({ file, content }) => contentFaults(file, content, idsOf(competences), idsOf(modules)))
      : []),
    ...tests.flatMap(({ file, test }) => entryTestFaults(file, test, competences)),
  ];
}

const frameworkFaults = (framework: FrameworkFile): FolderFault[] => [
  ...duplicates('competences.json', 'competences', framework.competences),
  ...duplicates('competences.json', 'domains', framework.domains),
  ...frameworkReferences(framework),
];
