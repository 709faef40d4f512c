import type { AccountFile } from './account-file';
import type { ContentFile } from './content-file';
import type { FolderFault } from './fault';
import type { CompetenceEntry } from './framework-file';
import type { ModuleFile, PlanningModule } from './module-file';
import type { RouteFile } from './route-file';

type Ids = ReadonlySet<string>;
interface Reference {
  readonly path: string;
  readonly id: string;
}

export const idsOf = (entries: readonly { readonly id: string }[]): Ids => new Set(entries.map(({ id }) => id));

/** Every id that stands on two entries of a file is a fault of the second. */
export function duplicates(file: string, path: string, entries: readonly { readonly id: string }[]): FolderFault[] {
  const firsts = new Map<string, number>();
  return entries.flatMap(({ id }, index) => {
    const first = firsts.get(id);
    if (first === undefined) firsts.set(id, index);
    return first === undefined
      ? []
      : [{ file, path: `${path}[${index}].id`, message: `"${id}" is also the id of ${path}[${first}]` }];
  });
}

const unknown = (file: string, what: string, known: Ids, references: readonly Reference[]): FolderFault[] =>
  references
    .filter(({ id }) => !known.has(id))
    .map(({ path, id }) => ({ file, path, message: `there is no ${what} "${id}"` }));

/** Competences that modules name and that the framework does not know. */
export function unknownInModules(modules: readonly PlanningModule[], competences: Ids): FolderFault[] {
  const references = modules.flatMap(({ outcomes, prerequisites }, at) => [
    ...outcomes.map(({ competenceId: id }, index) => ({ path: `[${at}].outcomes[${index}].competenceId`, id })),
    ...prerequisites.map(({ competenceId: id }, index) => ({
      path: `[${at}].prerequisites[${index}].competenceId`,
      id,
    })),
  ]);
  return unknown('modules.json', 'competence', competences, references);
}

export function unknownPublishers(modules: readonly ModuleFile[], organisations: Ids): FolderFault[] {
  const references = modules.map(({ organisationId: id }, at) => ({ path: `[${at}].organisationId`, id }));
  return unknown('modules.json', 'organisation', organisations, references);
}

export function unknownTargets(routes: readonly RouteFile[], competences: Ids): FolderFault[] {
  const references = routes.flatMap(({ targets, assumedEntry }, at) => [
    ...targets.map(({ competenceId: id }, index) => ({ path: `[${at}].targets[${index}].competenceId`, id })),
    ...Object.keys(assumedEntry).map((id) => ({ path: `[${at}].assumedEntry`, id })),
  ]);
  return unknown('routes.json', 'competence', competences, references);
}

export function unknownSteps(routes: readonly RouteFile[], modules: Ids): FolderFault[] {
  const references = routes.flatMap(({ fixedPath }, at) =>
    fixedPath.map((id, index) => ({ path: `[${at}].fixedPath[${index}]`, id })),
  );
  return unknown('routes.json', 'module', modules, references);
}

export function unknownDomains(competences: readonly CompetenceEntry[], domains: Ids): FolderFault[] {
  const references = competences.map(({ domainId: id }, at) => ({ path: `competences[${at}].domainId`, id }));
  return unknown('competences.json', 'domain', domains, references);
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

/** Competences and organisations that people of the demo name and that are not there. */
export function unknownInAccounts(
  accounts: readonly AccountFile[],
  competences: Ids,
  organisations: Ids,
): FolderFault[] {
  const file = 'accounts.json';
  const employers = accounts.flatMap(({ organisationId: id }, at) =>
    id === null ? [] : [{ path: `[${at}].organisationId`, id }],
  );
  const named = accounts.flatMap((account, at) =>
    account.kind === 'teacher'
      ? [
          ...account.profile.talents.map((id, index) => ({ path: `[${at}].profile.talents[${index}]`, id })),
          ...account.profile.evidence.map(({ competenceId: id }, index) => ({
            path: `[${at}].profile.evidence[${index}].competenceId`,
            id,
          })),
        ]
      : [],
  );
  return [
    ...unknown(file, 'organisation', organisations, employers),
    ...unknown(file, 'competence', competences, named),
  ];
}
