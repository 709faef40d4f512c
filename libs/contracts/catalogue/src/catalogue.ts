import type { ModuleFacts, ModuleSlug } from './module';
import type { ModuleFilter, OfferSort, Sought } from './module-filter';
import type { Day } from '@academy/kernel';

/** A question of a quiz with its key: stays on the server. */
export interface QuizQuestion {
  readonly id: string;
  readonly competenceId: string;
  readonly kind: 'single' | 'multiple';
  readonly promptNl: string;
  readonly options: readonly { readonly id: string; readonly textNl: string }[];
  readonly correct: readonly string[];
  readonly explanationNl: string;
}

/** Where a text has its facts from. */
interface Source {
  readonly title: string;
  readonly publisher: string;
  /** The year or day it came out; for what is kept up to date, when it was looked up. */
  readonly date: string;
  readonly url?: string;
}

export type ModulePart =
  | {
      readonly id: string;
      readonly kind: 'text';
      readonly titleNl: string;
      readonly minutes: number;
      readonly bodyMd: string;
      readonly sources?: readonly Source[];
      /** The day its facts were last checked against their sources. */
      readonly checkedOn?: Day;
    }
  | {
      readonly id: string;
      readonly kind: 'quiz';
      readonly titleNl: string;
      readonly minutes: number;
      readonly passPercent: number;
      readonly questions: readonly QuizQuestion[];
    };

/** What completes a module: its parts, the trainer's word, or both. */
export type CompletionRule = 'all-parts' | 'sign-off' | 'parts-and-sign-off';

/** A published version of a module, with its content; it never changes. */
export interface ModuleVersion {
  readonly versionId: string;
  readonly slug: ModuleSlug;
  readonly titleNl: string;
  readonly titleEn: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly hours: number;
  readonly outcomes: ModuleFacts['outcomes'];
  readonly frameworkVersion: string;
  readonly credential: string;
  readonly validMonths: number | null;
  readonly entryCredential: string | null;
  readonly prerequisites: ModuleFacts['prerequisites'];
  readonly completedBy: CompletionRule;
  /** Empty when the trainer alone signs it off. */
  readonly parts: readonly ModulePart[];
}

/** An edition as it is announced; its seats are enrolment's to tell. */
export interface EditionOffer {
  readonly editionId: string;
  readonly versionId: string;
  readonly slug: ModuleSlug;
  readonly organisationId: string;
  readonly start: Day;
  readonly closesOn: Day;
  /** False once its publisher took it back: whoever was there stays, nobody comes in. */
  readonly offered: boolean;
}

/** Titles for whoever speaks of a module that may be offered no more. */
export abstract class ModuleTitles {
  /** Of every module that there ever was, as it was published last. */
  abstract titles(slugs: readonly ModuleSlug[]): Promise<ReadonlyMap<ModuleSlug, LocalText>>;
}

export interface LocalText {
  readonly nl: string;
  readonly en: string;
}

/** The questions that other contexts may ask about the catalogue. */
export abstract class Catalogue {
  /** Every published module with its editions; the same object until the catalogue changes. */
  abstract published(): Promise<readonly ModuleFacts[]>;
  /** The editions of all of these; the same object until the catalogue changes. */
  abstract offers(): Promise<ReadonlyMap<string, EditionOffer>>;
  abstract versions(versionIds: readonly string[]): Promise<ReadonlyMap<string, ModuleVersion>>;
  /** As everyone sees them, or as a transaction of whoever asks does. */
  abstract editions(editionIds: readonly string[], tx?: unknown): Promise<ReadonlyMap<string, EditionOffer>>;
}

/** The search of the offer, for whoever puts what it finds in an order of their own. */
export abstract class OfferSearches {
  /** Whoever asks finds the same. Throws what a client hears when the text is too long. */
  abstract find(filter: ModuleFilter, sort?: OfferSort): Promise<Sought<ModuleSlug>>;
}
