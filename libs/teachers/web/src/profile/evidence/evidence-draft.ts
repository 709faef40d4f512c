import { numberTyped, type Locale } from '@academy/ui';
import type { EvidenceType, NewEvidence } from '@academy/gql';

/** The kinds of proof a teacher gives; the others come from the academy. */
export const ownTypes = ['SELF', 'YEARS', 'DIPLOMA', 'CERTIFICATE'] as const satisfies readonly EvidenceType[];
export type OwnType = (typeof ownTypes)[number];

/** A piece of evidence as it stands in the form: text where one types, and nothing is chosen beforehand. */
export type EvidenceDraft = { readonly [Field in 'years' | 'date' | 'validUntil' | 'note']: string } & {
  readonly competenceId: string | null;
  readonly type: OwnType | null;
  readonly level: number | null;
};

export const emptyDraft = (competenceId: string | null): EvidenceDraft => ({
  competenceId,
  type: null,
  level: null,
  years: '',
  date: '',
  validUntil: '',
  note: '',
});

/** The draft after a change; a level is of one competence, and 'not yet' is only what one says of oneself. */
export function changed(draft: EvidenceDraft, change: Partial<EvidenceDraft>): EvidenceDraft {
  const next = { ...draft, ...change };
  const otherLevels = next.competenceId !== draft.competenceId || (next.type !== 'SELF' && next.level === 0);
  return otherLevels && change.level === undefined ? { ...next, level: null } : next;
}

/** Of which is said what it is about, and what shows it. */
export type ChosenEvidence = EvidenceDraft & { readonly competenceId: string; readonly type: OwnType };

export const isChosen = (draft: EvidenceDraft): draft is ChosenEvidence =>
  draft.competenceId !== null && draft.type !== null;

/** What the academy is asked to keep; what belongs to another kind of proof stays behind. */
export function evidenceOf(draft: ChosenEvidence, locale: Locale): NewEvidence {
  const { competenceId, type } = draft;
  return {
    competenceId,
    type,
    ...(type === 'YEARS' ? { years: numberTyped(draft.years, locale, 'years') ?? null } : { level: draft.level }),
    date: draft.date || null,
    validUntil: (type === 'CERTIFICATE' && draft.validUntil) || null,
    note: draft.note.trim() || null,
  };
}
