import type { Noted } from '@academy/contracts/audit';
import { anId, InMemory } from '@academy/testkit/pure';
import type { Share, ShareId } from '../sharing/share';
import type { ShareStore, ShareTransaction } from '../sharing/share-store';

interface Rows {
  readonly shares: Map<ShareId, Share>;
  readonly told: Noted[];
}

/** What is shared, in memory; it passes the same promises as the Postgres store. */
export class FakeShareStore implements ShareStore {
  private readonly memory = new InMemory<Rows>({ shares: new Map(), told: [] });

  transact: ShareStore['transact'] = (work) => this.memory.transact((rows) => work(transactionIn(rows)));
  find = async (id: ShareId) => this.memory.rows.shares.get(id);
  newId = () => anId<'Share'>();

  get shares(): readonly Share[] {
    return [...this.memory.rows.shares.values()];
  }
  get told(): readonly Noted[] {
    return this.memory.rows.told;
  }
}

const sameness = ({ teacherId, kind, thingId, organisationId, purpose }: Share) =>
  [teacherId, kind, thingId, organisationId, purpose].join();

const transactionIn = ({ shares, told }: Rows): ShareTransaction => ({
  lock: async (id) => shares.get(id),
  async keep(share) {
    const before = [...shares.values()].find((one) => one.stoppedAt === null && sameness(one) === sameness(share));
    const kept = { ...share, id: before?.id ?? share.id };
    shares.set(kept.id, kept);
    return kept;
  },
  async stop(id, stoppedAt) {
    const share = shares.get(id);
    if (share) shares.set(id, { ...share, stoppedAt });
  },
  publish: async (event) => void told.push(event),
});
