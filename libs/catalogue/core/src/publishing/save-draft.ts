import type { Actor } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import { isBeingWritten, type DraftContents, type DraftId } from './draft';
import type { DraftStore } from './draft-store';
import { may } from './may';
import {
  changed,
  notAllowed,
  type DraftChanged,
  type DraftElsewhere,
  type DraftKept,
  type NotAllowed,
} from './outcome';
import { readContents, type ContentsFault } from './read-contents';

type SaveDraftOutcome =
  | DraftKept
  | DraftChanged
  | DraftElsewhere
  | NotAllowed
  /** Of what cannot be kept at all; what cannot be offered yet is kept. */
  | { readonly kind: 'InvalidInput'; readonly faults: readonly ContentsFault[] };

/** Keeps what is written, complete or not. Whoever saves says what they saw: what another wrote meanwhile is never lost. */
export class SaveDraft {
  constructor(
    private readonly store: DraftStore,
    private readonly clock: Clock,
  ) {}

  async execute(asked: {
    readonly actor: Actor;
    readonly id: DraftId;
    readonly revision: number;
    readonly contents: DraftContents;
  }): Promise<SaveDraftOutcome> {
    const { actor, id, revision } = asked;
    return this.store.transact(async (tx): Promise<SaveDraftOutcome> => {
      const draft = await tx.lock(id);
      if (!draft || !may.write(actor, draft.organisationId)) return notAllowed;
      if (!isBeingWritten(draft)) return { kind: 'DraftElsewhere', state: draft.state };
      if (draft.revision !== revision) return { kind: 'DraftChanged', draft };
      const read = readContents(asked.contents);
      if ('faults' in read) return { kind: 'InvalidInput', faults: read.faults };
      const kept = changed(draft, this.clock.now(), { contents: read.contents });
      await tx.keep(kept);
      return { kind: 'DraftKept', draft: kept };
    });
  }
}
