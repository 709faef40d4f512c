import type { Competence, Level } from '@academy/contracts/competences';
import type { EvidencePiece, EvidenceType } from '@academy/contracts/teachers';
import { isDay, type Day } from '@academy/kernel';

/** What a teacher can show by their own word; tests and verdicts come from the academy. */
const ownTypes = ['self', 'years', 'diploma', 'certificate'] as const satisfies readonly EvidenceType[];
type OwnEvidenceType = (typeof ownTypes)[number];

/** A piece of evidence of a teacher's own that fits. */
export type OwnEvidence = Omit<EvidencePiece, 'id' | 'type' | 'certifiedByAcademy' | 'entryTestId'> & {
  readonly type: OwnEvidenceType;
};

type Unread<Value> = Value extends string ? string : Value extends number ? number : Value;

/** The same as someone fills it in: what is null or left out is not said. */
export type EvidenceDraft = { readonly [Field in 'competenceId' | 'type']: string } & {
  readonly [Field in Exclude<keyof OwnEvidence, 'competenceId' | 'type'>]?: Unread<OwnEvidence[Field]> | null;
};

export type EvidenceProblem =
  | 'UnknownCompetence'
  | 'NotYours'
  | 'LevelMissing'
  | 'LevelTooHigh'
  | 'YearsMissing'
  | 'NotADay'
  | 'InFuture'
  | 'EndsBeforeItBegins'
  | 'NoteTooLong'
  | 'TooMuch';

export interface EvidenceFault {
  readonly field: keyof EvidenceDraft;
  readonly problem: EvidenceProblem;
}

export const MAX_NOTE = 300;
export const MAX_YEARS = 60;

/** Reads a draft against the framework; answers every fault at once, or the evidence. `today` is used when no day is given. */
export function readEvidence(
  draft: EvidenceDraft,
  competence: Competence | undefined,
  today: Day,
): { readonly evidence: OwnEvidence } | { readonly faults: readonly EvidenceFault[] } {
  const faults = [...contentFaults(draft, competence), ...dateFaults(draft, today)];
  if (faults.length > 0) return { faults };
  const isYears = draft.type === 'years';
  return {
    evidence: {
      competenceId: draft.competenceId,
      type: draft.type as OwnEvidenceType,
      level: isYears ? null : (draft.level as Level),
      years: isYears ? (draft.years ?? null) : null,
      date: (draft.date ?? today) as Day,
      validUntil: draft.type === 'certificate' ? ((draft.validUntil ?? null) as Day | null) : null,
      note: draft.note?.trim() || null,
    },
  };
}

function contentFaults(
  { type, level, years, note }: EvidenceDraft,
  competence: Competence | undefined,
): EvidenceFault[] {
  const faults: EvidenceFault[] = [];
  const add = (field: keyof EvidenceDraft, problem: EvidenceProblem): void => void faults.push({ field, problem });
  if (!competence) add('competenceId', 'UnknownCompetence');
  if (!ownTypes.some((own) => own === type)) add('type', 'NotYours');
  else if (type === 'years') {
    if (!years || !(years > 0 && years <= MAX_YEARS)) add('years', 'YearsMissing');
  } else if (level == null || !Number.isInteger(level) || level < (type === 'self' ? 0 : 1))
    add('level', 'LevelMissing');
  else if (competence && level > competence.maxLevel) add('level', 'LevelTooHigh');
  if (note && note.trim().length > MAX_NOTE) add('note', 'NoteTooLong');
  return faults;
}

function dateFaults({ date, validUntil, type }: EvidenceDraft, today: Day): EvidenceFault[] {
  const faults: EvidenceFault[] = [];
  const from = date ?? today;
  if (!isDay(from)) faults.push({ field: 'date', problem: 'NotADay' });
  else if (from > today) faults.push({ field: 'date', problem: 'InFuture' });
  if (validUntil == null || type !== 'certificate') return faults;
  if (!isDay(validUntil)) faults.push({ field: 'validUntil', problem: 'NotADay' });
  else if (isDay(from) && validUntil < from) faults.push({ field: 'validUntil', problem: 'EndsBeforeItBegins' });
  return faults;
}
