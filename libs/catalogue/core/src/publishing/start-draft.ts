import type { ModuleSlug } from '@academy/contracts/catalogue';
import type { Level, LevelRequirement } from '@academy/contracts/competences';
import type { Actor, OrganisationId } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';
import { emptyContents, type DraftContents } from './draft';
import type { DraftStore } from './draft-store';
import { may } from './may';
import { notAllowed, type DraftKept, type NotAllowed } from './outcome';
import { readContents, type ContentsFault } from './read-contents';

type StartDraftOutcome =
  | DraftKept
  | NotAllowed
  /** Of a level that is none, or a competence that nobody can read. */
  | { readonly kind: 'InvalidInput'; readonly faults: readonly ContentsFault[] };

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
    /** What a new module is to lead to; it is written down as its first outcome, for its author to change. */
    readonly towards?: LevelRequirement | null;
  }): Promise<StartDraftOutcome> {
    const { actor, organisationId, slug, towards } = asked;
    if (!may.write(actor, organisationId)) return notAllowed;
    const fresh = readContents(towards ? leadingTo(towards) : emptyContents);
    if ('faults' in fresh) return { kind: 'InvalidInput', faults: fresh.faults };
    return this.store.transact(async (tx) => {
      const offered = slug === null ? undefined : await tx.offered(slug);
      if (slug !== null && !(offered?.published && offered.organisationId === organisationId)) return notAllowed;
      const draft = await tx.begin({
        ...{ id: this.store.newId(), slug: slug ?? this.store.newSlug(), organisationId },
        ...{ baseVersion: offered?.version ?? 0, state: 'draft', revision: 1, remark: null },
        ...{ contents: offered?.contents ?? fresh.contents, changedAt: this.clock.now(), submittedAt: null },
      });
      return { kind: 'DraftKept', draft };
    });
  }
}

/** Of a module that brings someone one level further, to this one. */
const leadingTo = ({ competenceId, level }: LevelRequirement): DraftContents => ({
  ...emptyContents,
  outcomes: [{ competenceId, from: (level - 1) as Level, to: level }],
});
