import type { HighestLevels } from '@academy/competences/core';
import type { ModuleFacts } from '@academy/contracts/catalogue';
import { textProblem, type FaultPath, type TextLimits } from '@academy/kernel';
import { moduleFaults, moduleReferenceFaults, titleLimits, type ModuleProblem } from '../domain/module-rules';
import { findPrerequisiteCycle } from '../domain/prerequisite-cycle';
import type { Draft, DraftContents, WholeContents } from './draft';

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
  readonly highestLevels: HighestLevels;
  readonly towns: Pick<ReadonlySet<string>, 'has'>;
  /** All modules on offer. */
  readonly modules: readonly Pick<ModuleFacts, 'id' | 'outcomes' | 'prerequisites'>[];
}

/** A module says what one can do afterwards in a few sentences, and what happens line by line. */
const summaryLimits: TextLimits = { longest: 2_000, lines: 'many' };
const programmeLimits: TextLimits = { longest: 500, lines: 'one' };
const MOST_MONTHS = 120;

/** Everything that keeps a draft from being offered, in the order of its fields; nothing when it can be. */
export function draftFaults(
  { slug, contents }: Pick<Draft, 'slug' | 'contents'>,
  known: KnownToDrafts,
): readonly DraftFault[] {
  const { outcomes, prerequisites } = contents;
  const faults = [...textFaults(contents), ...choiceFaults(contents, known), ...levelFaults(contents, known)];
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
  const { hours, contactHours, form, city, languages, sectors, validMonths } = contents;
  const isThere = form !== null && form !== 'online';
  const isMonths = validMonths === null || (validMonths >= 1 && validMonths <= MOST_MONTHS);
  return [
    ...(hours === null ? [at('missing', 'hours')] : []),
    ...(contactHours === null ? [at('missing', 'contactHours')] : []),
    ...(contactHours !== null && contactHours < 0 ? [at('contactHoursNotPossible', 'contactHours')] : []),
    ...(form === null ? [at('missing', 'form')] : []),
    ...(isThere && city === null ? [at('missing', 'city')] : []),
    ...(city !== null && !towns.has(city) ? [at('unknownTown', 'city')] : []),
    ...(languages.length === 0 ? [at('missing', 'languages')] : []),
    ...(sectors.length === 0 ? [at('missing', 'sectors')] : []),
    ...(isMonths ? [] : [at('monthsNotPossible', 'validMonths')]),
  ];
}

/** What the rules of every module say of this one, in the names of drafts. */
function levelFaults(contents: DraftContents, { highestLevels }: KnownToDrafts): DraftFault[] {
  const { hours, contactHours, outcomes, prerequisites, languages, sectors } = contents;
  const module = { outcomes, prerequisites, languages, sectors, editions: [] };
  // One hour where nobody said: that it is missing is told already.
  const counted = { hours: hours ?? 1, contactHours: hours === null ? 0 : (contactHours ?? 0) };
  return [
    ...(outcomes.length === 0 ? [at('noOutcome', 'outcomes')] : []),
    ...moduleFaults({ ...module, ...counted }),
    ...moduleReferenceFaults({ outcomes, prerequisites, entry: null }, { highestLevels }),
  ].flatMap(({ path, problem }) => {
    const name = typeof problem === 'string' ? problem : named[problem.kind];
    return name === undefined ? [] : [{ path, problem: name }];
  });
}

/** Undefined of what is told as missing, and of what a draft does not have. */
const named: Readonly<Record<ModuleProblem['kind'], DraftProblem | undefined>> = {
  ...{ NoHours: 'noHours', TooManyHours: 'tooManyHours', TooFineHours: 'tooFineHours' },
  ...{ ContactAboveHours: 'contactHoursNotPossible', NoOutcome: 'noOutcome', NotHigher: 'notHigher' },
  ...{ CompetenceTwice: 'competenceTwice', UnknownCompetence: 'unknownCompetence' },
  ...{ AboveHighestLevel: 'aboveHighestLevel', NoLanguage: undefined, NoSector: undefined },
  ...{ TakenAboveSeats: undefined, UnlikelyDay: undefined, UnknownCredential: undefined },
};
