import type { ModuleSlug } from '@academy/contracts/catalogue';
import { anId, InMemory } from '@academy/testkit/pure';
import type { Draft, DraftId } from '../publishing/draft';
import type { DraftNews, DraftStore, DraftTransaction, Offered } from '../publishing/draft-store';

interface Rows {
  readonly drafts: Map<DraftId, Draft>;
  readonly offered: Map<ModuleSlug, Offered>;
  readonly told: DraftNews[];
}

/** Modules that are being written, in memory; it passes the same promises as the Postgres store. */
export class FakeDraftStore implements DraftStore {
  private readonly memory = new InMemory<Rows>({ drafts: new Map(), offered: new Map(), told: [] });

  transact: DraftStore['transact'] = (work) => this.memory.transact((rows) => work(transactionIn(rows)));
  newId = () => anId<'ModuleDraft'>();
  newSlug = () => `mod-${anId()}`;

  /** A module as the folder of the academy brings it in. */
  bring(slug: ModuleSlug, offered: Offered): void {
    this.memory.rows.offered.set(slug, offered);
  }
  get drafts(): readonly Draft[] {
    return [...this.memory.rows.drafts.values()];
  }
  offered = (slug: ModuleSlug): Offered | undefined => this.memory.rows.offered.get(slug);
  get told(): readonly DraftNews[] {
    return this.memory.rows.told;
  }
}

const transactionIn = ({ drafts, offered, told }: Rows): DraftTransaction => ({
  lock: async (id) => drafts.get(id),
  offered: async (slug) => offered.get(slug),
  async begin(draft) {
    const before = [...drafts.values()].find(({ slug }) => slug === draft.slug);
    if (!before) drafts.set(draft.id, draft);
    return before ?? draft;
  },
  keep: async (draft) => void drafts.set(draft.id, draft),
  drop: async (id) => void drafts.delete(id),
  async offer({ id, slug, organisationId }, contents) {
    const version = (offered.get(slug)?.version ?? 0) + 1;
    offered.set(slug, { organisationId, version, contents, published: true, retired: false });
    drafts.delete(id);
    return version;
  },
  publish: async (event) => void told.push(event),
});
