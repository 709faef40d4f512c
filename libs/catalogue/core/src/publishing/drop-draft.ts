import { isBeingWritten, type DraftId } from './draft';
import type { DraftStore } from './draft-store';
import { asSeen, type Meant } from './in-hand';
import type { DraftChanged, DraftElsewhere, NotAllowed } from './outcome';

type DropDraftOutcome =
  { readonly kind: 'DraftDropped'; readonly id: DraftId } | DraftChanged | DraftElsewhere | NotAllowed;

/** Throws a draft away; what is offered stays. While a curator reads it, it is taken back first. */
export class DropDraft {
  constructor(private readonly store: DraftStore) {}

  async execute(asked: Meant): Promise<DropDraftOutcome> {
    return this.store.transact(async (tx): Promise<DropDraftOutcome> => {
      const held = await asSeen(tx, asked, isBeingWritten);
      if (held.kind !== 'InHand') return held;
      await tx.drop(asked.id);
      return { kind: 'DraftDropped', id: asked.id };
    });
  }
}
