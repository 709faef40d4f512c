import type { Actor } from '@academy/contracts/identity';
import { isBeingWritten, type DraftId } from './draft';
import type { DraftStore } from './draft-store';
import { may } from './may';
import { notAllowed, type DraftElsewhere, type NotAllowed } from './outcome';

type DropDraftOutcome = { readonly kind: 'DraftDropped'; readonly id: DraftId } | DraftElsewhere | NotAllowed;

/** Throws a draft away; what is offered stays. While a curator reads it, it is taken back first. */
export class DropDraft {
  constructor(private readonly store: DraftStore) {}

  async execute({ actor, id }: { readonly actor: Actor; readonly id: DraftId }): Promise<DropDraftOutcome> {
    return this.store.transact(async (tx): Promise<DropDraftOutcome> => {
      const draft = await tx.lock(id);
      if (!draft || !may.write(actor, draft.organisationId)) return notAllowed;
      if (!isBeingWritten(draft)) return { kind: 'DraftElsewhere', state: draft.state };
      await tx.drop(id);
      return { kind: 'DraftDropped', id };
    });
  }
}
