import { namedLevelFaults, type HighestLevels, type LevelProblem } from '@academy/competences/core';
import type { ModuleFacts } from '@academy/contracts/catalogue';
import { under, type Day, type Fault, type TextLimits } from '@academy/kernel';

/** Titles of modules and of their parts. */
export const titleLimits: TextLimits = { longest: 300, lines: 'one' };

const MOST_HOURS = 10_000;
/** Outside these an edition is a slip of the keyboard. */
const [FIRST_DAY, LAST_DAY] = ['2000-01-01' as Day, '2099-12-31' as Day];

export type HoursProblem = 'NoHours' | 'TooManyHours' | 'TooFineHours';

/** Paths are computed in whole thousandths of an hour; of what is finer no proof could be given. */
export function hoursProblem(hours: number): HoursProblem | undefined {
  if (hours <= 0) return 'NoHours';
  if (hours > MOST_HOURS) return 'TooManyHours';
  return Math.round(hours * 1000) / 1000 === hours ? undefined : 'TooFineHours';
}

export type ModuleProblem =
  | LevelProblem
  | { readonly kind: HoursProblem | 'NoOutcome' | 'NoLanguage' | 'NoSector' | 'NotHigher' }
  | { readonly kind: 'ContactAboveHours'; readonly hours: number }
  | { readonly kind: 'CompetenceTwice'; readonly competenceId: string }
  | { readonly kind: 'TakenAboveSeats'; readonly seats: number }
  | { readonly kind: 'UnlikelyDay'; readonly first: Day; readonly last: Day }
  | { readonly kind: 'UnknownCredential'; readonly credential: string };

/** Something about a module that cannot be meant, and where: `['outcomes', 0, 'to']`. */
export type ModuleFault = Fault<ModuleProblem>;

export type ModuleDraft = Pick<
  ModuleFacts,
  'hours' | 'contactHours' | 'languages' | 'sectors' | 'outcomes' | 'prerequisites'
> & { readonly editions: readonly EditionDraft[] };

/** An edition as it is announced: with its seats, and those that were given away elsewhere. */
interface EditionDraft {
  readonly start: Day;
  readonly seats: number;
  readonly taken: number;
}

/** What is wrong with a module by itself, whatever else there is. */
export function moduleFaults(module: ModuleDraft): ModuleFault[] {
  const { hours, contactHours, languages, sectors, outcomes, prerequisites, editions } = module;
  const hoursAre = hoursProblem(hours);
  return [
    ...(hoursAre ? [at({ kind: hoursAre }, 'hours')] : []),
    ...(!hoursAre && contactHours > hours ? [at({ kind: 'ContactAboveHours', hours }, 'contactHours')] : []),
    ...(languages.length === 0 ? [at({ kind: 'NoLanguage' }, 'languages')] : []),
    ...(sectors.length === 0 ? [at({ kind: 'NoSector' }, 'sectors')] : []),
    ...outcomes.flatMap(({ from, to }, index) =>
      from < to ? [] : [at({ kind: 'NotHigher' }, 'outcomes', index, 'to')],
    ),
    ...competencesTwice('outcomes', outcomes),
    ...competencesTwice('prerequisites', prerequisites),
    ...editions.flatMap(editionFaults),
  ];
}

/** The same of one that is offered: it leads somewhere. */
export const offeredModuleFaults = (module: ModuleDraft): ModuleFault[] => [
  ...(module.outcomes.length === 0 ? [at({ kind: 'NoOutcome' }, 'outcomes')] : []),
  ...moduleFaults(module),
];

/** What a module may speak of. */
export interface KnownToModules {
  readonly highestLevels: HighestLevels;
  /** What someone can have been awarded; undefined where nobody knows. */
  readonly credentials?: ReadonlySet<string> | undefined;
}

/** What a module speaks of that is not there. */
export function moduleReferenceFaults(
  { outcomes, prerequisites, entry }: Pick<ModuleFacts, 'outcomes' | 'prerequisites' | 'entry'>,
  { highestLevels, credentials }: KnownToModules,
): ModuleFault[] {
  const credential = entry?.everHeldCredential;
  return [
    ...outcomes.flatMap(({ competenceId, to }, index) =>
      under(['outcomes', index], namedLevelFaults({ competenceId, level: to }, highestLevels, 'to')),
    ),
    ...prerequisites.flatMap((asked, index) => under(['prerequisites', index], namedLevelFaults(asked, highestLevels))),
    ...(credential !== undefined && credentials?.has(credential) === false
      ? [at({ kind: 'UnknownCredential', credential }, 'entry', 'everHeldCredential')]
      : []),
  ];
}

const at = (problem: ModuleProblem, ...path: (string | number)[]): ModuleFault => ({ path, problem });

/** One line a competence: what two lines would mean together, nobody could say. */
function competencesTwice(list: string, lines: readonly { readonly competenceId: string }[]): ModuleFault[] {
  const seen = new Set<string>();
  return lines.flatMap(({ competenceId }, index) => {
    const isTwice = seen.has(competenceId);
    seen.add(competenceId);
    return isTwice ? [at({ kind: 'CompetenceTwice', competenceId }, list, index, 'competenceId')] : [];
  });
}

function editionFaults({ start, seats, taken }: EditionDraft, index: number): ModuleFault[] {
  return [
    ...(start < FIRST_DAY || start > LAST_DAY
      ? [at({ kind: 'UnlikelyDay', first: FIRST_DAY, last: LAST_DAY }, 'editions', index, 'start')]
      : []),
    ...(taken > seats ? [at({ kind: 'TakenAboveSeats', seats }, 'editions', index, 'taken')] : []),
  ];
}
