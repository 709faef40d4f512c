import type { ModuleVersion } from '@academy/contracts/catalogue';
import type { EnrolmentStateName } from '@academy/contracts/enrolment';
import { hasSeat } from './has-seat';
import { asksSignOff, missingOf, type FollowerProgress } from './missing';

/** How far a participant is with the trainer's word. */
export type SignOffStanding = 'NOT_ASKED' | 'TOO_EARLY' | 'POSSIBLE' | 'WAITED_FOR' | 'GIVEN';

export interface SignOffQuestion {
  readonly state: EnrolmentStateName;
  readonly version: Pick<ModuleVersion, 'parts' | 'completedBy'>;
  /** Whether the edition's first day has come. */
  readonly begun: boolean;
  readonly progress: Pick<FollowerProgress, 'done' | 'signedOff'>;
}

export function signOffStandingOf({ state, version, begun, progress }: SignOffQuestion): SignOffStanding {
  if (!hasSeat({ state }) || !asksSignOff(version)) return 'NOT_ASKED';
  if (progress.signedOff) return 'GIVEN';
  // Completed under a rule of before, which asked for no word.
  if (state === 'completed') return 'NOT_ASKED';
  if (!begun) return 'TOO_EARLY';
  return missingOf(version, progress).parts ? 'POSSIBLE' : 'WAITED_FOR';
}
