import type { AllWork } from './work';

/** Seconds that work may wait before it is behind: with nobody in the way it is done within a few. */
const BEHIND_AFTER = 60;

/** How it stands, in the order in which it matters: what stands first keeps what stands after it from going on. */
export type Standing =
  /** No worker is there: what is asked waits in the database. */
  | { readonly kind: 'NO_WORKER'; readonly count: number; readonly since: Date | null }
  /** The workers do not reach the queue: what fails is not tried again before they do. */
  | { readonly kind: 'QUEUE_AWAY'; readonly count: number; readonly since: Date }
  /** So much fails, the first since then. */
  | { readonly kind: 'FAILING'; readonly count: number; readonly since: Date }
  /** Nothing fails; so much waits, the oldest longer than usual. */
  | { readonly kind: 'BEHIND'; readonly count: number; readonly since: Date }
  /** So much is under way, as usual. */
  | { readonly kind: 'BUSY'; readonly count: number; readonly since: Date }
  /** Everything is done, the last thing then; null where nothing ever was. */
  | { readonly kind: 'ALL_DONE'; readonly count: 0; readonly since: Date | null };

/** Everything that is not done, whether it failed or not. */
export const openCount = ({ kinds, untold }: Pick<AllWork, 'kinds' | 'untold'>): number =>
  kinds.reduce((sum, { waiting, failing }) => sum + waiting + failing, untold.count);

/** How all work stands, in one line. */
export function standingOf(work: AllWork): Standing {
  const count = openCount(work);
  if (work.workers.length === 0) return { kind: 'NO_WORKER', count, since: work.workerSeenAt };
  const away = work.workers.flatMap(({ queueAwaySince }) => queueAwaySince ?? []);
  const awaySince = earliest(away);
  if (awaySince && away.length === work.workers.length) return { kind: 'QUEUE_AWAY', count, since: awaySince };
  const failingSince = earliest(work.failing.map(({ since }) => since));
  const failing = work.failing.reduce((sum, one) => sum + one.count, 0);
  if (failingSince && failing > 0) return { kind: 'FAILING', count: failing, since: failingSince };
  const oldest = earliest([
    ...work.kinds.flatMap((one) => one.oldest ?? []),
    ...(work.untold.oldest ? [work.untold.oldest] : []),
  ]);
  if (count === 0 || !oldest) return { kind: 'ALL_DONE', count: 0, since: work.lastDoneAt };
  const waited = (+work.now - +oldest) / 1_000;
  return { kind: waited > BEHIND_AFTER ? 'BEHIND' : 'BUSY', count, since: oldest };
}

/** Undefined of no moment at all. */
export const earliest = (moments: readonly Date[]): Date | undefined =>
  moments.reduce<Date | undefined>((first, one) => (first && first <= one ? first : one), undefined);

/** How much of a kind the workers are at now. */
export const running = (workers: AllWork['workers'], name: string): number =>
  workers.reduce((sum, { atWork }) => sum + (atWork[name] ?? 0), 0);
