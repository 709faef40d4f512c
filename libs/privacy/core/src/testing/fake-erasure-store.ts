import type { AccountId } from '@academy/contracts/identity';
import type { ErasureMoved } from '@academy/contracts/privacy';
import { InMemory } from '@academy/testkit/pure';
import type { ErasureStore, ErasureTransaction } from '../application/erasure-store';
import type { Erasure } from '../domain/erasure';

interface Rows {
  readonly waiting: Map<AccountId, Erasure>;
  readonly told: ErasureMoved[];
}

/** Who asked to be erased, in memory; it passes the same promises as the Postgres store. */
export class FakeErasureStore implements ErasureStore {
  private readonly memory = new InMemory<Rows>({ waiting: new Map(), told: [] });

  transact: ErasureStore['transact'] = (work) => this.memory.transact((rows) => work(transactionIn(rows)));

  waitingOf = (accountId: AccountId) => this.memory.rows.waiting.get(accountId);
  get told(): readonly ErasureMoved[] {
    return this.memory.rows.told;
  }
}

const transactionIn = ({ waiting, told }: Rows): ErasureTransaction => ({
  waiting: async (accountId) => waiting.get(accountId),
  async add(erasure) {
    if (waiting.has(erasure.accountId)) return false;
    waiting.set(erasure.accountId, erasure);
    return true;
  },
  remove: async (accountId) => void waiting.delete(accountId),
  publish: async (event) => void told.push(event),
});
