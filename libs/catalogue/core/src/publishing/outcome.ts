import type { Draft, DraftState } from './draft';
import type { DraftFault } from './draft-faults';

export interface DraftKept {
  readonly kind: 'DraftKept';
  readonly draft: Draft;
}

/** Somebody else changed it meanwhile: this is what it says now. */
export interface DraftChanged {
  readonly kind: 'DraftChanged';
  readonly draft: Draft;
}

/** It is in review, or is not. */
export interface DraftElsewhere {
  readonly kind: 'DraftElsewhere';
  readonly state: DraftState;
}

export interface DraftNotReady {
  readonly kind: 'DraftNotReady';
  readonly faults: readonly DraftFault[];
}

/** What is not there, and what is not theirs: there is no telling which. */
export interface NotAllowed {
  readonly kind: 'NotAllowed';
}
export const notAllowed: NotAllowed = { kind: 'NotAllowed' };

/** The next state of a draft that was changed. */
export const changed = (draft: Draft, at: Date, change: Partial<Draft>): Draft => ({
  ...draft,
  ...change,
  revision: draft.revision + 1,
  changedAt: at,
});
