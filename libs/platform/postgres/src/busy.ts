import type { DataSource } from 'typeorm';

/** What PostgreSQL says when it has no connection left for anyone (`too_many_connections`). */
const NO_CONNECTION_LEFT = '53300';
/** What the pool says when none came free in time; it has no code for it. */
const NONE_CAME_FREE = 'timeout exceeded when trying to connect';

/** Whether something failed because all connections were taken: later it may go well, and nothing is wrong. */
export function isBusy(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false;
  const { code } = fault as { code?: unknown };
  return code === NO_CONNECTION_LEFT || fault.message.includes(NONE_CAME_FREE) || isBusy(fault.cause);
}

/** How many wait for a connection of the pool. */
export function waitingForConnection(database: DataSource): number {
  const { master } = database.driver as unknown as { readonly master?: { readonly waitingCount?: number } };
  return master?.waitingCount ?? 0;
}
