import type { Clock } from '@academy/kernel';
import { aboutDraft, isBeingWritten } from './draft';
import { draftFaults, type AskKnown } from './draft-faults';
import type { DraftStore } from './draft-store';
import { asSeen, type Meant } from './in-hand';
import {
  changed,
  type DraftChanged,
  type DraftElsewhere,
  type DraftKept,
  type DraftNotReady,
  type NotAllowed,
} from './outcome';

type SubmitDraftOutcome = DraftKept | DraftNotReady | DraftChanged | DraftElsewhere | NotAllowed;

/** Hands a draft in for review, when nothing of it is wrong; those who may review it are told. */
export class SubmitDraft {
  constructor(
    private readonly store: DraftStore,
    private readonly known: AskKnown,
    private readonly clock: Clock,
  ) {}

  async execute(asked: Meant): Promise<SubmitDraftOutcome> {
    const known = await this.known();
    return this.store.transact(async (tx): Promise<SubmitDraftOutcome> => {
      const held = await asSeen(tx, asked, isBeingWritten);
      if (held.kind !== 'InHand') return held;
      const faults = draftFaults(held.draft, known);
      if (faults.length > 0) return { kind: 'DraftNotReady', faults };
      const at = this.clock.now();
      const draft = changed(held.draft, at, { state: 'in-review', submittedAt: at, remark: null });
      await tx.keep(draft);
      await tx.publish({ type: 'catalogue.module-handed-in.v1', ...aboutDraft(draft) });
      return { kind: 'DraftKept', draft };
    });
  }
}
