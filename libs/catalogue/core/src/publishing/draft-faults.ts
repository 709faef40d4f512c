import type { HighestLevels } from '@academy/competences/core';
import type { ModuleFacts } from '@academy/contracts/catalogue';
import { textProblem, type FaultPath, type TextLimits } from '@academy/kernel';
import { moduleReferenceFaults, offeredModuleFaults, titleLimits, type ModuleProblem } from '../domain/module-rules';
import { findPrerequisiteCycle } from '../domain/prerequisite-cycle';
import { emptyContents, type Draft, type DraftContents, type WholeContents } from './draft';

type DraftProblem =
  | ('missing' | 'textNotPossible' | 'noHours' | 'tooManyHours' | 'tooFineHours' | 'contactHoursNotPossible')
  | ('noOutcome' | 'notHigher' | 'competenceTwice' | 'unknownCompetence' | 'aboveHighestLevel')
  | ('unknownTown' | 'monthsNotPossible' | 'prerequisiteCycle');

export interface DraftFault {
  readonly path: FaultPath;
  readonly problem: DraftProblem;
}

/** What a draft may speak of. */
export interface KnownToDrafts {
  /** Which framework that is. */
  readonly frameworkVersion: string;
  readonly highestLevels: HighestLevels;
  readonly towns: Pick<ReadonlySet<string>, 'has'>;
  /** All modules on offer. */
  readonly modules: readonly Pick<ModuleFacts, 'id' | 'outcomes' | 'prerequisites'>[];
}

/** What drafts may speak of today. */
export type AskKnown = () => Promise<KnownToDrafts>;

/** A module says what one can do afterwards in a few sentences, and what happens line by line. */
const summaryLimits: TextLimits = { longest: 2_000, lines: 'many' };
const programmeLimits: TextLimits = { longest: 500, lines: 'one' };
const MOST_MONTHS = 120;

/** The fields in the order in which they are told. */
const fields = Object.keys(emptyContents);

/** Everything that keeps a draft from being offered, in the order of its fields; nothing when it can be. */
export function draftFaults(
  { slug, contents }: Pick<Draft, 'slug' | 'contents'>,
  known: KnownToDrafts,
): readonly DraftFault[] {
  const { outcomes, prerequisites } = contents;
  const faults = [...textFaults(contents), ...choiceFaults(contents, known), ...moduleFaults(contents, known)].sort(
    (a, b) => fields.indexOf(String(a.path[0])) - fields.indexOf(String(b.path[0])),
  );
  // Of what leads nowhere or to what is not there no circle can be told.
  if (faults.some(({ path }) => path[0] === 'outcomes' || path[0] === 'prerequisites')) return faults;
  const others = known.modules.filter(({ id }) => id !== slug);
  const isCircle = findPrerequisiteCycle([...others, { outcomes, prerequisites }]) !== undefined;
  return isCircle ? [...faults, at('prerequisiteCycle', 'prerequisites')] : faults;
}

/** Whether everything of it is decided: true where `draftFaults` finds nothing. */
export const isWhole = (contents: DraftContents): contents is WholeContents =>
  contents.hours !== null && contents.contactHours !== null && contents.form !== null;

const at = (problem: DraftProblem, ...path: (string | number)[]): DraftFault => ({ path, problem });

function textFaults({ titleNl, titleEn, summaryNl, programmeNl }: DraftContents): DraftFault[] {
  return [
    ...textFault(titleNl, titleLimits, 'titleNl'),
    ...textFault(titleEn, titleLimits, 'titleEn'),
    ...textFault(summaryNl, summaryLimits, 'summaryNl'),
    ...(programmeNl.length === 0 ? [at('missing', 'programmeNl')] : []),
    ...programmeNl.flatMap((line, index) => textFault(line, programmeLimits, 'programmeNl', index)),
  ];
}

function textFault(text: string, limits: TextLimits, ...path: (string | number)[]): DraftFault[] {
  const problem = textProblem(text, limits);
  if (!problem) return [];
  return [at(problem.kind === 'Empty' ? 'missing' : 'textNotPossible', ...path)];
}

function choiceFaults(contents: DraftContents, { towns }: KnownToDrafts): DraftFault[] {
  const { contactHours, form, city, validMonths } = contents;
  const undecided = (['hours', 'contactHours', 'form'] as const).filter((field) => contents[field] === null);
  const isThere = form !== null && form !== 'online';
  const isMonths = validMonths === null || (validMonths >= 1 && validMonths <= MOST_MONTHS);
  return [
    ...undecided.map((field) => at('missing', field)),
    ...(contactHours !== null && contactHours < 0 ? [at('contactHoursNotPossible', 'contactHours')] : []),
    ...(isThere && city === null ? [at('missing', 'city')] : []),
    ...(city !== null && !towns.has(city) ? [at('unknownTown', 'city')] : []),
    ...(isMonths ? [] : [at('monthsNotPossible', 'validMonths')]),
  ];
}

/** What the rules of every module say of this one, in the names of drafts. */
function moduleFaults(contents: DraftContents, { highestLevels }: KnownToDrafts): DraftFault[] {
  const { hours, contactHours, outcomes, prerequisites, languages, sectors } = contents;
  const module = { outcomes, prerequisites, languages, sectors, editions: [] };
  // One hour where nobody said: that it is missing is told already.
  const counted = { hours: hours ?? 1, contactHours: hours === null ? 0 : (contactHours ?? 0) };
  const faults = [
    ...offeredModuleFaults({ ...module, ...counted }),
    ...moduleReferenceFaults({ outcomes, prerequisites, entry: null }, { highestLevels }),
  ];
  return faults.flatMap(({ path, problem: { kind } }) => {
    const problem = named[kind];
    return problem === undefined ? [] : [{ path, problem }];
  });
}

/** Undefined of what a draft does not have. */
const named: Readonly<Record<ModuleProblem['kind'], DraftProblem | undefined>> = {
  ...{ NoHours: 'noHours', TooManyHours: 'tooManyHours', TooFineHours: 'tooFineHours' },
  ...{ ContactAboveHours: 'contactHoursNotPossible', NoOutcome: 'noOutcome', NotHigher: 'notHigher' },
  ...{ CompetenceTwice: 'competenceTwice', UnknownCompetence: 'unknownCompetence' },
  ...{ AboveHighestLevel: 'aboveHighestLevel', NoLanguage: 'missing', NoSector: 'missing' },
  ...{ TakenAboveSeats: undefined, UnlikelyDay: undefined, UnknownCredential: undefined },
};
