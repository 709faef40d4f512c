import type { ModuleFacts, ModuleSlug } from '@academy/contracts/catalogue';
import type { OrganisationId } from '@academy/contracts/identity';
import type { LanguageCode, Sector, StudyForm } from '@academy/contracts/teachers';
import type { Id } from '@academy/kernel';

export type DraftId = Id<'ModuleDraft'>;

/** Its authors write it; a curator reads it; a curator gave it back. What is offered, or thrown away, is a draft no more. */
export const draftStates = ['draft', 'in-review', 'returned'] as const;
export type DraftState = (typeof draftStates)[number];

/** What a module says as far as it is written: texts may be empty, and what nobody decided yet is null. */
export interface DraftContents {
  readonly titleNl: string;
  readonly titleEn: string;
  readonly summaryNl: string;
  readonly programmeNl: readonly string[];
  readonly hours: number | null;
  readonly contactHours: number | null;
  readonly form: StudyForm | null;
  /** Where it is given; null when it is online. */
  readonly city: string | null;
  readonly languages: readonly LanguageCode[];
  readonly sectors: readonly Sector[];
  readonly outcomes: ModuleFacts['outcomes'];
  readonly prerequisites: ModuleFacts['prerequisites'];
  /** Null when its certificate does not expire. */
  readonly validMonths: number | null;
}

/** Contents of which everything is decided. */
export type WholeContents = DraftContents & {
  readonly [Field in 'hours' | 'contactHours' | 'form']: NonNullable<DraftContents[Field]>;
};

/** A module that is being written, beside what is offered of it. */
export interface Draft {
  readonly id: DraftId;
  readonly slug: ModuleSlug;
  readonly organisationId: OrganisationId;
  /** The version it was made from; 0 of a module that is new. */
  readonly baseVersion: number;
  readonly state: DraftState;
  /** Counts its changes. */
  readonly revision: number;
  readonly contents: DraftContents;
  /** What the curator said who gave it back; null when nobody did. */
  readonly remark: string | null;
  readonly changedAt: Date;
  readonly submittedAt: Date | null;
}

/** Which draft news is of, and what it is called; what is handed in has both its titles. */
export const aboutDraft = ({ id, slug, organisationId, contents: { titleNl, titleEn } }: Draft) => ({
  ...{ slug, organisationId, draftId: id, title: { nl: titleNl, en: titleEn } },
});

/** A draft that its authors change. */
export const isBeingWritten = ({ state }: Pick<Draft, 'state'>): boolean => state !== 'in-review';

/** Of a module of which nothing is said yet. */
export const emptyContents: DraftContents = {
  ...{ titleNl: '', titleEn: '', summaryNl: '', programmeNl: [], hours: null, contactHours: null, form: null },
  ...{ city: null, languages: [], sectors: [], outcomes: [], prerequisites: [], validMonths: null },
};
