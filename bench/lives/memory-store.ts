import type { TeacherId } from '@academy/contracts/identity';
import type { AlreadyDone, Cause } from '@academy/kernel';
import type { KeptPath, PathId, PathStore, PathTransaction } from '@academy/paths/core';

/** Paths in memory, kept as the database keeps them: as text. The suite lives on the real one. */
export class MemoryPathStore implements PathStore {
  private readonly rows = new Map<TeacherId, string>();

  async of(teacherId: TeacherId): Promise<KeptPath | undefined> {
    const row = this.rows.get(teacherId);
    if (row === undefined) return undefined;
    const path = JSON.parse(row) as KeptPath;
    const { computedAt, replanningFailedAt } = path;
    return {
      ...path,
      computedAt: new Date(computedAt),
      replanningFailedAt: replanningFailedAt && new Date(replanningFailedAt),
    };
  }

  async having(teacherIds: readonly TeacherId[]): Promise<ReadonlySet<TeacherId>> {
    return new Set(teacherIds.filter((id) => this.rows.has(id)));
  }

  async nothingFor(causes: readonly Cause[]): Promise<ReadonlySet<Cause>> {
    return new Set(causes);
  }

  transact<T>(work: (tx: PathTransaction) => Promise<T>): Promise<T> {
    return work({
      lock: (teacherId) => this.of(teacherId),
      keep: async (path) => void this.rows.set(path.teacherId, JSON.stringify(path)),
    });
  }

  once<T>(_: Cause, work: (tx: PathTransaction) => Promise<T>): Promise<T | AlreadyDone> {
    return this.transact(work);
  }

  newId(): PathId {
    return crypto.randomUUID() as PathId;
  }
}
