import type { ModuleVersion } from '@academy/contracts/catalogue';

/** How far someone is with a module. */
export interface FollowerProgress {
  readonly completedAt: Date | null;
  readonly done: ReadonlySet<string>;
  readonly signedOff: boolean;
}

/** What still has to be done before a module is completed. */
export interface Missing {
  readonly parts: boolean;
  /** The trainer's word. */
  readonly signOff: boolean;
}

export const asksSignOff = ({ completedBy }: Pick<ModuleVersion, 'completedBy'>): boolean =>
  completedBy !== 'all-parts';

export const missingOf = (
  version: Pick<ModuleVersion, 'parts' | 'completedBy'>,
  { done, signedOff }: Pick<FollowerProgress, 'done' | 'signedOff'>,
): Missing => ({
  parts: version.parts.some(({ id }) => !done.has(id)),
  signOff: asksSignOff(version) && !signedOff,
});
