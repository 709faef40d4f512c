import type { Clock } from '@academy/kernel';
import { aboutDraft, isBeingWritten } from './draft';
import type { DraftStore } from './draft-store';
import { inHand, type Meant } from './in-hand';
import { changed, type DraftElsewhere, type DraftKept, type NotAllowed } from './outcome';

type TakeBackDraftOutcome = DraftKept | DraftElsewhere | NotAllowed;

/** Takes a draft out of review, to go on writing; whoever was told that it waits is told that it does not. */
export class TakeBackDraft {
  constructor(
    private readonly store: DraftStore,
    private readonly clock: Clock,
  ) {}

  async execute(asked: Pick<Meant, 'actor' | 'id'>): Promise<TakeBackDraftOutcome> {
    return this.store.transact(async (tx): Promise<TakeBackDraftOutcome> => {
      const held = await inHand(tx, asked, (draft) => !isBeingWritten(draft));
      if (held.kind !== 'InHand') return held;
      const draft = changed(held.draft, this.clock.now(), { state: 'draft', submittedAt: null });
      await tx.keep(draft);
      await tx.publish({ type: 'catalogue.module-taken-back.v1', ...aboutDraft(draft) });
      return { kind: 'DraftKept', draft };
    });
  }
}
