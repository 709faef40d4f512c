import type { Clock } from '@academy/kernel';
import { isBeingWritten, type DraftContents } from './draft';
import type { DraftStore } from './draft-store';
import { asSeen, type Meant } from './in-hand';
import { changed, type DraftChanged, type DraftElsewhere, type DraftKept, type NotAllowed } from './outcome';
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

  async execute({ contents, ...asked }: Meant & { readonly contents: DraftContents }): Promise<SaveDraftOutcome> {
    return this.store.transact(async (tx): Promise<SaveDraftOutcome> => {
      const held = await asSeen(tx, asked, isBeingWritten);
      if (held.kind !== 'InHand') return held;
      const read = readContents(contents);
      if ('faults' in read) return { kind: 'InvalidInput', faults: read.faults };
      const draft = changed(held.draft, this.clock.now(), { contents: read.contents });
      await tx.keep(draft);
      return { kind: 'DraftKept', draft };
    });
  }
}
