import type { ModuleProblem, OfferProblem } from '@academy/catalogue/core';
import type { FrameworkProblem } from '@academy/competences/core';
import type { BankProblem } from '@academy/entry-tests/core';
import type { MembershipProblem } from '@academy/identity/core';
import type { Fault, FaultPath } from '@academy/kernel';
import type { ContentProblem } from '@academy/learning/core';
import type { RouteProblem } from '@academy/paths/core';
import type { ProfileProblem } from '@academy/teachers/core';
import { pathText, shown, type FolderFault } from '../read/fault';
import { wishWords } from './wish-words';

/** Someone of the folder shares with an organisation that they do not work for. */
interface ShareProblem {
  readonly kind: 'WorksElsewhere';
  readonly organisationId: string;
}

export type Problem =
  | ModuleProblem
  | OfferProblem
  | FrameworkProblem
  | BankProblem
  | ContentProblem
  | RouteProblem
  | ProfileProblem
  | MembershipProblem
  | ShareProblem;
type WishProblem = Extract<ProfileProblem, { readonly given: unknown }>;
type NamedProblem = Exclude<Problem, WishProblem>;

/** A fault of what is read from this file, at this place in it, in words for whoever keeps the folder. */
export const folderFault = (file: string, { path, problem }: Fault<Problem>, place: FaultPath = []): FolderFault => ({
  file,
  path: pathText([...place, ...path]),
  message: sayProblem(problem),
});

type Told<Kind> = Extract<NamedProblem, { readonly kind: Kind }>;

/** What each problem says; one that comes with nothing is said by one sentence. */
type Words = { readonly [Kind in NamedProblem['kind']]: string | ((problem: Told<Kind>) => string) };

const words: Words = {
  IdTwice: ({ id, first, otherCapitals }) =>
    `"${id}" is also the id of ${pathText(first)}${otherCapitals ? ', but for capitals' : ''}`,
  UnknownCompetence: ({ competenceId }) => `there is no competence "${shown(competenceId)}"`,
  AboveHighestLevel: ({ highest }) => `the competence has no level above ${highest}`,

  NoHours: 'takes more than 0 hours',
  TooManyHours: 'takes at most 10,000 hours',
  TooFineHours: 'is told more finely than in thousandths of an hour',
  NoOutcome: 'leads to at least one outcome',
  NoLanguage: 'is given in at least one language',
  NoSector: 'is for at least one sector',
  NotHigher: 'leads from a level to a higher one',
  ContactAboveHours: ({ hours }) => `is more than the ${hours} hours of the whole module`,
  CompetenceTwice: ({ competenceId }) => `names the competence "${competenceId}" twice; say it in one line`,
  TakenAboveSeats: ({ seats }) => `more is taken than the ${seats} seats there are`,
  UnlikelyDay: ({ first, last }) => `is no day between ${first} and ${last}`,
  UnknownCredential: ({ credential }) => `no module awards the credential "${credential}", so nobody could enter`,
  UnknownOrganisation: ({ organisationId }) => `there is no organisation "${organisationId}"`,
  WorksElsewhere: ({ organisationId }) => `they do not work for "${organisationId}", so they can share nothing with it`,
  EditionOfOther: ({ editionId, slug }) => `"${editionId}" is also an edition of "${slug}"`,

  NoLevel: 'has at least one level',
  NoDomain: 'has at least one domain',
  NoCompetence: 'has at least one competence',
  UnknownDomain: ({ domainId }) => `there is no domain "${domainId}"`,
  LevelTwice: ({ level }) => `level ${level} is described twice`,
  LevelNotDescribed: ({ highest }) => `no level above ${highest} is described in levels`,

  NoPart: 'has at least one part',
  NoQuestion: 'asks at least one question',
  NoPercentage: 'is a percentage from 1 to 100',
  NoKey: 'has at least one right answer',
  OneKeyOnly: 'a single choice has exactly one right answer',
  OptionTwice: 'names an option twice',
  TooFewOptions: 'has at least two options',
  UnknownOption: ({ option }) => `"${option}" is none of the options`,
  TooFewItems: ({ least }) => `has at least ${least} questions, as many as one test may need`,
  OnlyCredentialsCount: 'is about safety, where only a credential counts; no test can be given',

  NoAudience: 'is for at least one sector',
  NoTarget: 'has at least one target',
  NoStep: 'names at least one module',
  TargetTwice: ({ competenceId }) => `is a target twice: "${competenceId}"`,
  UnknownModule: ({ slug }) => `there is no module "${slug}"`,

  RoleNotGivenHere: ({ role, organisation }) => `nobody is ${role} at an organisation of the kind ${organisation}`,
  FactorOutOfRange: 'is a part of a full week: above 0, and at most 1',
  EndsBeforeItBegins: 'ends before it begins',

  CredentialNotAwarded: ({ credential }) => `there is no credential "${credential}"`,
};

export function sayProblem(problem: Problem): string {
  if ('given' in problem) return `${wishWords[problem.kind]}: ${shown(JSON.stringify(problem.given))}`;
  const say = words[problem.kind] as string | ((told: Problem) => string);
  return typeof say === 'string' ? say : say(problem);
}
