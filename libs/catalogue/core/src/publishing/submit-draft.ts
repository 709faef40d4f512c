import type { Actor } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import { isBeingWritten, type DraftId } from './draft';
import { draftFaults, type KnownToDrafts } from './draft-faults';
import type { DraftStore } from './draft-store';
import { may } from './may';
import {
  changed,
  notAllowed,
  type DraftChanged,
  type DraftElsewhere,
  type DraftKept,
  type DraftNotReady,
  type NotAllowed,
} from './outcome';

/** What drafts may speak of today. */
export type AskKnown = () => Promise<KnownToDrafts>;

type SubmitDraftOutcome = DraftKept | DraftNotReady | DraftChanged | DraftElsewhere | NotAllowed;

/** Hands a draft in for review, when nothing of it is wrong. */
export class SubmitDraft {
  constructor(
    private readonly store: DraftStore,
    private readonly known: AskKnown,
    private readonly clock: Clock,
  ) {}

  async execute(asked: {
    readonly actor: Actor;
    readonly id: DraftId;
    readonly revision: number;
  }): Promise<SubmitDraftOutcome> {
    const { actor, id, revision } = asked;
    const known = await this.known();
    return this.store.transact(async (tx): Promise<SubmitDraftOutcome> => {
      const draft = await tx.lock(id);
      if (!draft || !may.write(actor, draft.organisationId)) return notAllowed;
      if (!isBeingWritten(draft)) return { kind: 'DraftElsewhere', state: draft.state };
      if (draft.revision !== revision) return { kind: 'DraftChanged', draft };
      const faults = draftFaults(draft, known);
      if (faults.length > 0) return { kind: 'DraftNotReady', faults };
      const at = this.clock.now();
      const kept = changed(draft, at, { state: 'in-review', submittedAt: at, remark: null });
      await tx.keep(kept);
      return { kind: 'DraftKept', draft: kept };
    });
  }
}
