import type { ModuleFacts } from '@academy/contracts/catalogue';
import type { Competence } from '@academy/contracts/competences';
import type { PathExplanation, PinInTheWay, PlannedPath, PlanningQuestion, Programme } from '@academy/planner/core';
import type { SharedList, SharedListReader } from '@academy/platform/threads';

/** What of a question is its own: small, and the same text for the same question. */
type OwnPart = Omit<PlanningQuestion, 'modules' | 'framework' | 'asker' | 'full'> & {
  readonly full: readonly string[];
};

/** What a planner's thread is asked. The catalogue and the framework are in memory that it shares. */
export interface PlannerRequest {
  readonly about: 'plan' | 'programme' | 'pins' | 'stand-ins' | 'explanation';
  /** The question's own part as JSON, and after it the modules that it is asked about. */
  readonly text: string;
  readonly modules: SharedList;
  readonly competences: SharedList;
  /** Without the solver, by the search of our own. */
  readonly bySearch: boolean;
}

/** What a planner's thread answers, one field of what is asked about. */
export interface PlannerAnswer {
  readonly planned?: PlannedPath;
  readonly programme?: Programme | undefined;
  readonly pinsInTheWay?: readonly PinInTheWay[];
  readonly standIns?: readonly string[];
  readonly explanation?: PathExplanation;
  /** Faults that were got over. */
  readonly noted: readonly string[];
}

/** Field by field: a file of a teacher holds more than a planner needs, and the order decides what is the same. */
export function textOf(question: PlanningQuestion, slugs: readonly string[]): string {
  const { limits, credentials, evidence } = question.teacher;
  const { targets, hoursBudget, asOf, full, pinned, banned, withoutDates, previous, tau, calibration } = question;
  const own: OwnPart = {
    teacher: { limits, credentials, evidence },
    ...{ targets, hoursBudget, asOf, full: [...full].sort() },
    ...(pinned && { pinned }),
    ...(banned && { banned }),
    ...(withoutDates && { withoutDates }),
    ...(previous && { previous }),
    ...(tau !== undefined && { tau }),
    ...(calibration && { calibration }),
  };
  return JSON.stringify([own, slugs]);
}

/** The question that a request is about, in the thread that answers it. */
export function readRequest(
  { text, modules, competences }: PlannerRequest,
  lists: SharedListReader,
): { readonly question: PlanningQuestion; readonly slugs: readonly string[] } {
  const [{ full, ...own }, slugs] = JSON.parse(text) as [OwnPart, readonly string[]];
  const framework = { competences: new Map(lists.read<Competence>(competences).map((one) => [one.id, one])) };
  return { question: { ...own, full: new Set(full), framework, modules: lists.read<ModuleFacts>(modules) }, slugs };
}
