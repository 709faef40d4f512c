import type { ModuleSlug } from '@academy/contracts/catalogue';
import type { Day } from '@academy/kernel';
import type { HolidayRegion } from '../plan/adjustments';
import type { ContactDay } from './contact-days';
import type { EditionProblem } from './editions';
import type { HolidayKind } from './school-calendar';

/** An edition of a step, and what keeps the step out of it. */
export interface EditionChoice {
  readonly editionId: string;
  readonly start: Day;
  readonly problem: EditionProblem | null;
}

/** A step with its days. */
export interface PlacedStep {
  readonly slug: ModuleSlug;
  /** The first day of the edition, or of work; before today where the teacher has begun. */
  readonly start: Day;
  readonly end: Day;
  /** Null where the module can start on any day. */
  readonly editionId: string | null;
  readonly hasSeat: boolean;
  readonly contactDays: readonly ContactDay[];
  /** Kilometres there and back on all meetings from today on; null when there is nowhere to go, or home is not known. */
  readonly travelKm: number | null;
  /** The other editions, in the order of time. */
  readonly others: readonly EditionChoice[];
}

/** Why a step has no days: none of its editions fits, it ends too far away, or it waits for a step that has none. */
type UnplacedReason = 'NO_EDITION_IN_TIME' | 'TOO_FAR_AWAY' | 'WAITS';

export interface UnplacedStep {
  readonly slug: ModuleSlug;
  readonly reason: UnplacedReason;
  /** Steps without days that it waits for. */
  readonly waitsFor: readonly ModuleSlug[];
  readonly editions: readonly EditionChoice[];
}

export interface WeekLoad {
  readonly monday: Day;
  readonly hours: number;
  readonly contactHours: number;
  /** The holiday that takes all workdays of the week. */
  readonly holiday: HolidayKind | null;
  /** Whether meetings, which cannot be moved, take it above the pace. */
  readonly abovePace: boolean;
}

/** The weeks between two school holidays. */
export interface TermLoad {
  readonly from: Day;
  readonly until: Day;
  readonly hours: number;
  /** The holiday that follows; null after the last one that is known. */
  readonly before: HolidayKind | null;
}

export type ScheduleNote =
  /** Meetings after the first day of an edition are assumed. */
  | { readonly code: 'MEETINGS_ASSUMED' }
  /** Nobody held the dates of the holidays against their source yet. */
  | { readonly code: 'HOLIDAYS_UNCHECKED' }
  /** From this day on no holidays are known, so the days are less sure. */
  | { readonly code: 'HOLIDAYS_UNKNOWN'; readonly day: Day }
  /** The edition that was asked for does not fit any more. */
  | { readonly code: 'WANTED_EDITION_LEFT'; readonly slug: ModuleSlug }
  /** The teacher has a seat that begins before the steps that come first have ended. */
  | { readonly code: 'SEAT_TOO_EARLY'; readonly slug: ModuleSlug }
  /** The first day falls in a school holiday. */
  | { readonly code: 'STARTS_IN_HOLIDAY'; readonly slug: ModuleSlug };

/** When each step of a path is followed. */
export interface Schedule {
  readonly hoursPerWeek: number;
  readonly region: HolidayRegion;
  /** Where the holidays come from, and which version of the list. */
  readonly holidaySource: string;
  /** By first day. */
  readonly placed: readonly PlacedStep[];
  readonly unplaced: readonly UnplacedStep[];
  /** Null when no step is placed. */
  readonly end: Day | null;
  readonly weeks: readonly WeekLoad[];
  readonly terms: readonly TermLoad[];
  readonly notes: readonly ScheduleNote[];
}
