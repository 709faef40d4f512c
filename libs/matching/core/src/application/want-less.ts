import type { ModuleSlug } from '@academy/contracts/catalogue';
import type { Actor, TeacherId } from '@academy/contracts/identity';
import type { Clock } from '@academy/kernel';

export type WantLessOutcome =
  | { readonly kind: 'WishKept'; readonly moduleSlug: ModuleSlug; readonly less: boolean }
  | { readonly kind: 'ModuleUnknown' }
  | { readonly kind: 'TooManyWishes'; readonly most: number }
  | { readonly kind: 'NotAllowed' };

/** What teachers want less of; what is written in one piece of work becomes visible together, or not at all. */
export interface WantedLessStore {
  transact<T>(work: (tx: WantedLessTransaction) => Promise<T>): Promise<T>;
}

export interface WantedLessTransaction {
  /** The modules, which nobody else changes until the work is done. */
  lock(teacherId: TeacherId): Promise<ReadonlySet<ModuleSlug>>;
  add(teacherId: TeacherId, moduleSlug: ModuleSlug, at: Date): Promise<void>;
  remove(teacherId: TeacherId, moduleSlug: ModuleSlug): Promise<void>;
}

/** More than the whole of a common offer that someone could want less of. */
export const MOST_WANTED_LESS = 200;

export interface WantLessInput {
  readonly actor: Actor;
  readonly moduleSlug: ModuleSlug;
  /** False takes the wish back. */
  readonly less: boolean;
}

/** Notes that a teacher wants less of what a module leads to, for what is shown to suit them; paths never look at it. */
export class WantLess {
  constructor(
    private readonly catalogue: { published(): Promise<readonly { readonly id: ModuleSlug }[]> },
    private readonly everOffered: { titles(slugs: readonly ModuleSlug[]): Promise<ReadonlyMap<ModuleSlug, unknown>> },
    private readonly store: WantedLessStore,
    private readonly clock: Clock,
  ) {}

  async execute({ actor: { teacherId }, moduleSlug, less }: WantLessInput): Promise<WantLessOutcome> {
    if (teacherId === null) return { kind: 'NotAllowed' };
    // Taking back is the same however often it is asked, also once the module is no longer offered.
    const known = less
      ? await this.isOffered(moduleSlug)
      : (await this.everOffered.titles([moduleSlug])).has(moduleSlug);
    return this.store.transact(async (tx) => {
      const wanted = await tx.lock(teacherId);
      if (!known && !wanted.has(moduleSlug)) return { kind: 'ModuleUnknown' };
      if (less && !wanted.has(moduleSlug)) {
        if (wanted.size >= MOST_WANTED_LESS) return { kind: 'TooManyWishes', most: MOST_WANTED_LESS };
        await tx.add(teacherId, moduleSlug, this.clock.now());
      }
      if (!less) await tx.remove(teacherId, moduleSlug);
      return { kind: 'WishKept', moduleSlug, less };
    });
  }

  private async isOffered(moduleSlug: ModuleSlug): Promise<boolean> {
    return (await this.catalogue.published()).some(({ id }) => id === moduleSlug);
  }
}
