import type { ModuleSlug } from '@academy/contracts/catalogue';
import type { Actor, OrganisationId } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import { emptyContents } from './draft';
import type { DraftStore } from './draft-store';
import { may } from './may';
import { notAllowed, type DraftKept, type NotAllowed } from './outcome';

/** Begins to write a new module, or the next version of one that is offered; where that is being written already, it goes on. */
export class StartDraft {
  constructor(
    private readonly store: DraftStore,
    private readonly clock: Clock,
  ) {}

  async execute(asked: {
    readonly actor: Actor;
    readonly organisationId: OrganisationId;
    /** The module that is offered; null for a new one. */
    readonly slug: ModuleSlug | null;
  }): Promise<DraftKept | NotAllowed> {
    const { actor, organisationId, slug } = asked;
    if (!may.write(actor, organisationId)) return notAllowed;
    return this.store.transact(async (tx) => {
      const offered = slug === null ? undefined : await tx.offered(slug);
      if (slug !== null && !(offered?.published && offered.organisationId === organisationId)) return notAllowed;
      const draft = await tx.begin({
        ...{ id: this.store.newId(), slug: slug ?? this.store.newSlug(), organisationId },
        ...{ baseVersion: offered?.version ?? 0, state: 'draft', revision: 1, remark: null },
        ...{ contents: offered?.contents ?? emptyContents, changedAt: this.clock.now(), submittedAt: null },
      });
      return { kind: 'DraftKept', draft };
    });
  }
}
