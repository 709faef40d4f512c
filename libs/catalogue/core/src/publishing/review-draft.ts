import type { NoteKind } from '@academy/contracts/audit';
import type { ModuleSlug } from '@academy/contracts/catalogue';
import type { Actor } from '@academy/contracts/identity';
import { textProblem, tidyText, type Clock } from '@academy/kernel';
import { aboutDraft, isBeingWritten, type Draft, type DraftId } from './draft';
import { draftFaults, isWhole, type AskKnown, type KnownToDrafts } from './draft-faults';
import type { DraftStore, DraftTransaction } from './draft-store';
import { may } from './may';
import { changed, notAllowed, type DraftChanged, type DraftKept, type DraftNotReady, type NotAllowed } from './outcome';

export type ReviewDraftOutcome =
  | { readonly kind: 'ModulePublished'; readonly slug: ModuleSlug; readonly version: number }
  | DraftKept
  /** Whoever gives a module back says why, in at most 2,000 characters. */
  | { readonly kind: 'RemarkMissing' }
  /** It was taken out of the offer for good. */
  | { readonly kind: 'ModuleRetired' }
  | DraftNotReady
  | DraftChanged
  | NotAllowed;

/** A remark that gives a module back. */
export const remarkLimits = { longest: 2_000, lines: 'many' } as const;

interface Verdict {
  readonly actor: Actor;
  readonly id: DraftId;
  readonly revision: number;
  /** Offers it; else it goes back to its authors. */
  readonly publish: boolean;
  readonly remark: string | null;
}

/**
 * A curator offers a module as it was handed in, or gives it back with a remark. Where another version is offered by now than the
 * draft was made from, nothing is done: the draft is about that one from then on, so that its reader sees what it would change.
 */
export class ReviewDraft {
  constructor(
    private readonly store: DraftStore,
    private readonly known: AskKnown,
    private readonly clock: Clock,
  ) {}

  async execute(verdict: Verdict): Promise<ReviewDraftOutcome> {
    const { actor, id, revision } = verdict;
    const known = await this.known();
    return this.store.transact(async (tx): Promise<ReviewDraftOutcome> => {
      const draft = await tx.lock(id);
      if (!draft || isBeingWritten(draft) || !may.review(actor, draft)) return notAllowed;
      if (draft.revision !== revision) return { kind: 'DraftChanged', draft };
      return verdict.publish
        ? this.offer(tx, actor, draft, known)
        : this.giveBack(tx, actor, draft, verdict.remark ?? '');
    });
  }

  private async offer(
    tx: DraftTransaction,
    actor: Actor,
    draft: Draft,
    known: KnownToDrafts,
  ): Promise<ReviewDraftOutcome> {
    const offered = await tx.offered(draft.slug);
    if (offered?.retired) return { kind: 'ModuleRetired' };
    const now = offered?.version ?? 0;
    if (now !== draft.baseVersion) {
      const about = changed(draft, this.clock.now(), { baseVersion: now });
      await tx.keep(about);
      return { kind: 'DraftChanged', draft: about };
    }
    const { contents } = draft;
    const faults = draftFaults(draft, known);
    if (faults.length > 0 || !isWhole(contents)) return { kind: 'DraftNotReady', faults };
    const version = await tx.offer(draft, contents, known.frameworkVersion);
    await tx.publish(noteOf('MODULE_PUBLISHED', actor, draft, null));
    await tx.publish({ type: 'catalogue.module-published.v1', ...aboutDraft(draft) });
    return { kind: 'ModulePublished', slug: draft.slug, version };
  }

  private async giveBack(tx: DraftTransaction, actor: Actor, draft: Draft, said: string): Promise<ReviewDraftOutcome> {
    const remark = tidyText(said);
    if (textProblem(remark, remarkLimits)) return { kind: 'RemarkMissing' };
    const kept = changed(draft, this.clock.now(), { state: 'returned', remark, submittedAt: null });
    await tx.keep(kept);
    await tx.publish(noteOf('MODULE_RETURNED', actor, draft, remark));
    await tx.publish({ type: 'catalogue.module-returned.v1', ...aboutDraft(draft) });
    return { kind: 'DraftKept', draft: kept };
  }
}

/** Who decided is in their own log: a module is of an organisation, and about nobody. */
const noteOf = (kind: NoteKind, { accountId }: Actor, { organisationId, slug }: Draft, reason: string | null) => ({
  ...({ type: 'audit.noted.v1', kind, by: accountId, whom: accountId } as const),
  ...{ organisationId, about: slug, reason },
});
