import type { Noted } from '@academy/contracts/audit';
import type {
  ModuleHandedIn,
  ModulePublished,
  ModuleReturned,
  ModuleSlug,
  ModuleTakenBack,
} from '@academy/contracts/catalogue';
import type { OrganisationId } from '@academy/contracts/identity';
import type { Draft, DraftContents, DraftId, WholeContents } from './draft';

/** A module as it is offered, or was last. */
export interface Offered {
  readonly organisationId: OrganisationId;
  readonly version: number;
  /** False where it is not on offer now, and might be again. */
  readonly published: boolean;
  /** It was on offer, and never will be again. */
  readonly retired: boolean;
  readonly contents: DraftContents;
}

/** What is told of a review, and written down of it. */
export type DraftNews = ModuleHandedIn | ModuleTakenBack | ModuleReturned | ModulePublished | Noted;

/** Modules that are being written; what is done in one piece of work becomes visible together, or not at all. */
export interface DraftStore {
  transact<T>(work: (tx: DraftTransaction) => Promise<T>): Promise<T>;
  newId(): DraftId;
  /** A name for a module that nobody guesses. */
  newSlug(): ModuleSlug;
}

export interface DraftTransaction {
  /** The draft, while nobody else changes it. */
  lock(id: DraftId): Promise<Draft | undefined>;
  /** A module as it is offered or was last, while nobody else changes it; undefined of what never was. */
  offered(slug: ModuleSlug): Promise<Offered | undefined>;
  /** Keeps a new draft; where its module is being written already, answers that one and keeps nothing. */
  begin(draft: Draft): Promise<Draft>;
  keep(draft: Draft): Promise<void>;
  drop(id: DraftId): Promise<void>;
  /** Offers it as the next version, in the words of this framework, and there is no draft any more. Answers its number. */
  offer(draft: Draft, contents: WholeContents, frameworkVersion: string): Promise<number>;
  publish(event: DraftNews): Promise<void>;
}
