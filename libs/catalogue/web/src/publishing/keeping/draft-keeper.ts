import type { Locale } from '@academy/ui';
import type { Draft, SaveAnswer, Written } from '../api';
import { contentsOf, typedOf, unreadableIn, type TypedContents } from './typed-contents';

type SaveRefusal = Exclude<SaveAnswer, { __typename: 'DraftKept' | 'DraftChanged' }>;

/** How it is with what was typed: it waits or is kept, is on its way, or did not arrive, and why. */
export type Progress =
  | { readonly kind: 'resting' }
  | { readonly kind: 'keeping' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'changed'; readonly theirs: Draft }
  | { readonly kind: 'refused'; readonly refusal: SaveRefusal };

export interface Kept {
  readonly typed: TypedContents;
  /** As the academy told it last. */
  readonly draft: Draft;
  readonly progress: Progress;
  /** Something typed is not kept yet. */
  readonly unsaved: boolean;
}

/** How long someone does not type before it is kept, in milliseconds. */
export const PAUSE = 1_000;

/**
 * Keeps what is typed by itself: a moment after the last letter, or when asked. One save is under way at a time, and
 * each says which revision it follows on. What did not arrive stays here, unsaved, until it is sent again.
 */
export class DraftKeeper {
  private readonly hearers = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  /** What the academy has, as it would be sent; undefined once nobody cares any more. */
  private there: string | undefined;
  private state: Kept;

  constructor(
    private readonly send: (written: Written) => Promise<SaveAnswer>,
    draft: Draft,
    private readonly locale: Locale,
  ) {
    const typed = typedOf(draft.contents, locale);
    this.there = this.textOf(typed);
    this.state = { typed, draft, progress: { kind: 'resting' }, unsaved: false };
  }

  readonly subscribe = (hear: () => void): (() => void) => {
    this.hearers.add(hear);
    return () => this.hearers.delete(hear);
  };

  readonly now = (): Kept => this.state;

  /** Takes what is in a field; it is kept once typing stops. */
  type(change: Partial<TypedContents>): void {
    this.set({ typed: { ...this.state.typed, ...change } });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.keep(), PAUSE);
  }

  /** Keeps at once what is not kept yet; answers whether everything is. */
  async keep(): Promise<boolean> {
    clearTimeout(this.timer);
    while (this.running) await this.running;
    if (this.mustSend) {
      this.running = this.save().finally(() => (this.running = undefined));
      await this.running;
    }
    return !this.state.unsaved;
  }

  /** Hears what the academy says of the draft now. What is typed here and not kept stays. */
  hear(draft: Draft): void {
    const { draft: known, unsaved } = this.state;
    const isNews = draft.revision > known.revision || (draft.revision === known.revision && draft !== known);
    if (!isNews || unsaved || this.running) return;
    if (draft.revision > known.revision) this.take(draft);
    else this.set({ draft });
  }

  /** Somebody else changed it: whoever writes here chooses what stays. */
  differs(theirs: Draft): void {
    clearTimeout(this.timer);
    this.set({ progress: { kind: 'changed', theirs } });
  }

  /** There is nothing to keep any more: it was thrown away, or whoever typed lets it go. */
  letGo(): void {
    clearTimeout(this.timer);
    this.there = undefined;
    this.set({});
  }

  /** The answer to what was done with the draft itself, such as taking it back. */
  told(draft: Draft): void {
    this.set({ draft, progress: { kind: 'resting' } });
  }

  /** Of two that changed the same: theirs stays, and what was typed here goes. */
  take(draft: Draft): void {
    clearTimeout(this.timer);
    const typed = typedOf(draft.contents, this.locale);
    this.there = this.textOf(typed);
    this.set({ typed, draft, progress: { kind: 'resting' } });
  }

  /** Of two that changed the same: what was typed here stays, and takes the place of theirs. */
  async insist(): Promise<boolean> {
    const { progress } = this.state;
    if (progress.kind !== 'changed') return this.keep();
    this.there = this.textOf(typedOf(progress.theirs.contents, this.locale));
    this.told(progress.theirs);
    return this.keep();
  }

  private get mustSend(): boolean {
    return this.notThere(this.state.typed) && this.state.progress.kind !== 'changed';
  }

  private async save(): Promise<void> {
    const { draft, typed } = this.state;
    const contents = contentsOf(typed, this.locale);
    this.set({ progress: { kind: 'keeping' } });
    try {
      this.settle(await this.send({ id: draft.id, revision: draft.revision, contents }), JSON.stringify(contents));
    } catch (error) {
      this.set({ progress: { kind: 'failed', error } });
    }
  }

  private settle(answer: SaveAnswer, sent: string): void {
    switch (answer.__typename) {
      case 'DraftKept':
        this.there = sent;
        return this.told(answer.draft);
      case 'DraftChanged':
        return this.differs(answer.draft);
      default:
        return this.set({ progress: { kind: 'refused', refusal: answer } });
    }
  }

  private notThere(typed: TypedContents): boolean {
    return this.there !== undefined && this.textOf(typed) !== this.there;
  }

  private textOf(typed: TypedContents): string {
    return JSON.stringify(contentsOf(typed, this.locale));
  }

  private set(change: Partial<Kept>): void {
    const next = { ...this.state, ...change };
    const unreadable = this.there !== undefined && unreadableIn(next.typed, this.locale).length > 0;
    const unsaved = unreadable || this.notThere(next.typed);
    this.state = { ...next, unsaved };
    for (const hear of this.hearers) hear();
  }
}
