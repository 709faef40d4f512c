import { offerFaults } from '@academy/catalogue/core';
import { frameworkFaults, highestLevels } from '@academy/competences/core';
import { bankFaults, itemsInTwoBanks } from '@academy/entry-tests/core';
import { membershipFaults, type OrganisationKind } from '@academy/identity/core';
import { idsTwice, under, type Day, type Fault } from '@academy/kernel';
import { contentFaults } from '@academy/learning/core';
import { routeFaults } from '@academy/paths/core';
import { profileFaults } from '@academy/teachers/core';
import { membershipsOf, type AccountFile, type MembershipFile } from './account-file';
import type { ContentFile } from './content-file';
import type { EntryTestFile } from './entry-test-file';
import type { FrameworkFile } from './framework-file';
import type { ModuleFile } from './module-file';
import { organisationKindOf, type OrganisationFile } from './organisation-file';
import { pathText, type FolderFault } from './read/fault';
import type { RouteFile } from './route-file';
import { folderFault, sayProblem, type Problem } from './words/say-problem';

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

/** What the files say of things that are there: as far as they could be read. */
interface Known {
  readonly organisations: ReadonlyMap<string, OrganisationKind> | undefined;
  readonly modules: ReadonlySet<string> | undefined;
  readonly competences: ReadonlySet<string> | undefined;
  readonly highestLevels: ReturnType<typeof highestLevels> | undefined;
  /** What can have been awarded to someone: the credentials of all modules, also of those that are offered no more. */
  readonly credentials: ReadonlySet<string> | undefined;
}

const idsOf = (entries: readonly { readonly id: string }[] | undefined): ReadonlySet<string> | undefined =>
  entries && new Set(entries.map(({ id }) => id));

const knownIn = ({ competences, organisations, modules }: Files): Known => ({
  organisations: organisations && new Map(organisations.map((one) => [one.id, organisationKindOf(one)])),
  modules: idsOf(modules),
  competences: idsOf(competences?.competences),
  highestLevels: competences && highestLevels(competences.competences),
  credentials: modules && new Set(modules.map(({ certificate }) => certificate.credential)),
});

/** Asks of what was read what its own context asks of it, through whichever door it comes. */
export function crossFaults(files: Files): FolderFault[] {
  const { competences, organisations, modules, routes, contents } = files;
  const known = knownIn(files);
  const inFile = (file: string, faults: readonly Parameters<typeof folderFault>[1][]): FolderFault[] =>
    faults.map((fault) => folderFault(file, fault));
  return [
    ...(competences ? inFile('competences.json', frameworkFaults(competences)) : []),
    ...(organisations ? inFile('organisations.json', idsTwice([], organisations)) : []),
    ...(modules ? inFile('modules.json', offerFaults(modules, known)) : []),
    ...(routes ? inFile('routes.json', routeFaults(routes, known)) : []),
    ...accountFaults(files.accounts, known),
    ...contents.flatMap(({ file, content }) => [
      ...whoseContent(file, content, known),
      ...inFile(file, contentFaults(content, known.competences)),
    ]),
    ...testFaults(files),
  ];
}

function accountFaults(accounts: readonly AccountFile[], known: Known): FolderFault[] {
  const { highestLevels: levels, credentials } = known;
  const faultsOf = (account: AccountFile) => [
    ...worksFaults(account, known),
    ...shareFaults(account, known),
    ...(account.kind === 'teacher' && levels && credentials
      ? under(['profile'], profileFaults(account.profile, { highestLevels: levels, credentials }))
      : []),
  ];
  return [...idsTwice([], accounts), ...accounts.flatMap((one, at) => under<Problem>([at], faultsOf(one)))].map(
    (fault) => folderFault('accounts.json', fault),
  );
}

/** Where someone works, and as what: told where the file says it. */
function worksFaults(account: AccountFile, { organisations }: Known): readonly Fault<Problem>[] {
  if (!organisations) return [];
  const unknown = (organisationId: string | null) =>
    organisationId === null || organisations.has(organisationId)
      ? []
      : [about(['organisationId'], { kind: 'UnknownOrganisation', organisationId })];
  const given = membershipsOf(account).map((one) => [
    ...unknown(one.organisationId),
    ...termFaults(one, organisations.get(one.organisationId)),
  ]);
  return account.memberships
    ? [...unknown(account.organisationId), ...given.flatMap((faults, at) => under(['memberships', at], faults))]
    : (given[0] ?? []).map(({ problem }) => about(['organisationId'], problem));
}

/** People share with where they work. */
function shareFaults(account: AccountFile, { organisations }: Known): readonly Fault<Problem>[] {
  if (account.kind !== 'teacher' || !organisations) return [];
  const works = new Set(membershipsOf(account).map(({ organisationId }) => organisationId));
  return account.sharesProfile.flatMap(({ organisationId }, at) => {
    if (works.has(organisationId)) return [];
    const kind = organisations.has(organisationId) ? 'WorksElsewhere' : 'UnknownOrganisation';
    return [{ path: ['sharesProfile', at, 'organisationId'], problem: { kind, organisationId } }];
  });
}

const termFaults = ({ role, factor, from, until }: MembershipFile, kind: OrganisationKind | undefined) =>
  kind ? membershipFaults({ role, factor, from: from ?? until ?? FIRST_DAY, until }, kind) : [];

/** Before any end: of a membership without a first day only the rest is asked. */
const FIRST_DAY = '1900-01-01' as Day;

const about = (path: readonly string[], problem: Problem) => ({ path, problem });

function whoseContent(file: string, { moduleId }: ContentFile, { modules }: Known): FolderFault[] {
  if (file !== `content/${moduleId}.json`)
    return [{ file, path: 'moduleId', message: `the content of "${moduleId}" belongs in content/${moduleId}.json` }];
  return modules?.has(moduleId) === false
    ? [{ file, path: 'moduleId', message: sayProblem({ kind: 'UnknownModule', slug: moduleId }) }]
    : [];
}

function testFaults({ tests, competences }: Files): FolderFault[] {
  const whose = ({ file, test: { competenceId } }: (typeof tests)[number]): FolderFault[] => {
    const message = `the test in "${competenceId}" belongs in entry-tests/${competenceId}.json`;
    return file === `entry-tests/${competenceId}.json` ? [] : [{ file, path: 'competenceId', message }];
  };
  const asked = itemsInTwoBanks(tests.map(({ test }) => test)).map(({ path: [bank, ...path], problem }) => ({
    file: tests[bank as number]?.file ?? '',
    path: pathText(path),
    message: `"${problem.id}" is also a question of ${tests[problem.bank]?.file}`,
  }));
  return [
    ...asked,
    ...tests.flatMap((one) => [
      ...whose(one),
      ...bankFaults(one.test, competences?.competences).map((fault) => folderFault(one.file, fault)),
    ]),
  ];
}
