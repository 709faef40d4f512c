import type { TeacherId } from '@academy/contracts/identity';
import { anId, InMemory } from '@academy/testkit/pure';
import type { PathStore, PathTransaction } from '../application/planning';
import type { KeptPath } from '../domain/kept-path';

/** Paths in memory; it passes the same promises as the Postgres store. */
export class FakePathStore implements PathStore {
  private readonly memory = new InMemory<{ readonly paths: Map<TeacherId, KeptPath> }>({ paths: new Map() });

  newId = anId<'Path'>;
  of: PathStore['of'] = async (teacherId) => this.memory.rows.paths.get(teacherId);
  having: PathStore['having'] = async (teacherIds) =>
    new Set(teacherIds.filter((id) => this.memory.rows.paths.has(id)));
  nothingFor: PathStore['nothingFor'] = async (causes) => (await this.memory.onceAll(causes, async () => null)).fresh;
  transact: PathStore['transact'] = (work) => this.memory.transact(({ paths }) => work(transactionIn(paths)));
  once: PathStore['once'] = (cause, work) => this.memory.once(cause, ({ paths }) => work(transactionIn(paths)));
}

const transactionIn = (paths: Map<TeacherId, KeptPath>): PathTransaction => ({
  lock: async (teacherId) => paths.get(teacherId),
  keep: async (path) => void paths.set(path.teacherId, path),
});
