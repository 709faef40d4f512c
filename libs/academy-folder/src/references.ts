import type { KnownToModules } from '@academy/catalogue/core';
import type { Level } from '@academy/contracts/competences';
import type { ContentFile } from './content-file';
import type { FrameworkFile } from './framework-file';
import type { ModuleFile } from './module-file';
import { shown, type FolderFault } from './read/fault';
import type { RouteFile } from './route-file';

export type Ids = ReadonlySet<string>;
export type Levels = KnownToModules['highestLevels'];
interface Reference {
  readonly path: string;
  readonly id: string;
}

export const idsOf = (entries: readonly { readonly id: string }[]): Ids => new Set(entries.map(({ id }) => id));

export const highestLevels = (competences: readonly { readonly id: string; readonly maxLevel: Level }[]): Levels =>
  new Map(competences.map(({ id, maxLevel }) => [id, maxLevel]));

/** What can have been awarded to someone: the credentials of all modules, also of those that are offered no more. */
export const credentialsOf = (modules: readonly ModuleFile[]): Ids =>
  new Set(modules.map(({ certificate }) => certificate.credential));

export const unknown = (file: string, what: string, known: Ids, references: readonly Reference[]): FolderFault[] =>
  references
    .filter(({ id }) => !known.has(id))
    .map(({ path, id }) => ({ file, path, message: `there is no ${what} "${id}"` }));

/** A level of a competence that is named somewhere: the competence must be there, and have that level. */
export function levelFaults(
  file: string,
  path: string,
  named: { readonly competenceId: string; readonly level?: Level },
  known: Levels,
): FolderFault[] {
  return aboutLevel(named, known).map(({ field, message }) => ({ file, path: `${path}.${field}`, message }));
}

type Named = Parameters<typeof levelFaults>[2];

function aboutLevel({ competenceId, level = 0 }: Named, known: Levels): { field: string; message: string }[] {
  const highest = known.get(competenceId);
  if (highest === undefined)
    return [{ field: 'competenceId', message: `there is no competence "${shown(competenceId)}"` }];
  return level <= highest ? [] : [{ field: 'level', message: `the competence has no level above ${highest}` }];
}

export function unknownPublishers(modules: readonly ModuleFile[], organisations: Ids): FolderFault[] {
  const references = modules.map(({ organisationId: id }, at) => ({ path: `[${at}].organisationId`, id }));
  return unknown('modules.json', 'organisation', organisations, references);
}

/** Targets and assumed levels of routes; a competence that is a target twice has two levels to reach. */
export function routeFaults(routes: readonly RouteFile[], known: Levels): FolderFault[] {
  const file = 'routes.json';
  return routes.flatMap(({ targets, assumedEntry }, at) => [
    ...targets.flatMap((target, index) => levelFaults(file, `[${at}].targets[${index}]`, target, known)),
    ...targets.flatMap(({ competenceId }, index) =>
      targets.findIndex((other) => other.competenceId === competenceId) === index
        ? []
        : [{ file, path: `[${at}].targets[${index}].competenceId`, message: `is a target twice: "${competenceId}"` }],
    ),
    ...Object.entries(assumedEntry).flatMap(([competenceId, level]) =>
      aboutLevel({ competenceId, level }, known).map(({ message }) => ({
        ...{ file, path: `[${at}].assumedEntry.${competenceId}`, message },
      })),
    ),
  ]);
}

export function unknownSteps(routes: readonly RouteFile[], modules: Ids): FolderFault[] {
  const references = routes.flatMap(({ fixedPath }, at) =>
    fixedPath.map((id, index) => ({ path: `[${at}].fixedPath[${index}]`, id })),
  );
  return unknown('routes.json', 'module', modules, references);
}

/** Domains that are not there, and highest levels that the framework does not describe. */
export function frameworkReferences({ competences, domains, levels }: FrameworkFile): FolderFault[] {
  const file = 'competences.json';
  const references = competences.map(({ domainId: id }, at) => ({ path: `competences[${at}].domainId`, id }));
  const highest = Math.max(...levels.map(({ level }) => level));
  return [
    ...unknown(file, 'domain', idsOf(domains), references),
    ...levels.flatMap(({ level }, at) =>
      levels.findIndex((other) => other.level === level) === at
        ? []
        : [{ file, path: `levels[${at}].level`, message: `level ${level} is described twice` }],
    ),
    ...competences.flatMap(({ maxLevel }, at) =>
      maxLevel <= highest
        ? []
        : [{ file, path: `competences[${at}].maxLevel`, message: `no level above ${highest} is described in levels` }],
    ),
  ];
}

export function unknownInContent(file: string, content: ContentFile, competences: Ids): FolderFault[] {
  const references = content.parts.flatMap((part, at) =>
    part.kind === 'text'
      ? []
      : part.questions.map(({ competenceId: id }, index) => ({
          path: `parts[${at}].questions[${index}].competenceId`,
          id,
        })),
  );
  return unknown(file, 'competence', competences, references);
}
