import type { Actor } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import type { DraftId } from './draft';
import type { DraftStore } from './draft-store';
import { may } from './may';
import { changed, notAllowed, type DraftElsewhere, type DraftKept, type NotAllowed } from './outcome';

type TakeBackDraftOutcome = DraftKept | DraftElsewhere | NotAllowed;

/** Takes a draft out of review, to go on writing. */
export class TakeBackDraft {
  constructor(
    private readonly store: DraftStore,
    private readonly clock: Clock,
  ) {}

  async execute({ actor, id }: { readonly actor: Actor; readonly id: DraftId }): Promise<TakeBackDraftOutcome> {
    return this.store.transact(async (tx): Promise<TakeBackDraftOutcome> => {
      const draft = await tx.lock(id);
      if (!draft || !may.write(actor, draft.organisationId)) return notAllowed;
      if (draft.state !== 'in-review') return { kind: 'DraftElsewhere', state: draft.state };
      const kept = changed(draft, this.clock.now(), { state: 'draft', submittedAt: null });
      await tx.keep(kept);
      return { kind: 'DraftKept', draft: kept };
    });
  }
}
