import { useLingui } from '@lingui/react/macro';
import { TextArea, TextField } from '@academy/ui';
import type { OwnType } from './evidence-draft';
import type { EvidenceFieldsProps } from './evidence-fields-props';

export function YearsField({ draft, faults, onChange }: EvidenceFieldsProps) {
  const { t } = useLingui();
  return (
    <TextField
      id="evidence-years"
      label={t`Hoeveel jaar?`}
      hint={t`Een half jaar is 0,5.`}
      suffix={t`jaar`}
      inputMode="decimal"
      autoComplete="off"
      error={faults.years}
      value={draft.years}
      onChange={({ currentTarget }) => onChange({ years: currentTarget.value })}
    />
  );
}

export function DateFields({ draft, faults, onChange }: EvidenceFieldsProps) {
  const { t } = useLingui();
  const labels: Record<OwnType, string> = {
    SELF: t`Op welke dag zeg je dit?`,
    YEARS: t`Tot wanneer deed je dit werk?`,
    DIPLOMA: t`Wanneer haalde je het?`,
    CERTIFICATE: t`Wanneer haalde je het?`,
  };
  return (
    <>
      {draft.type && draft.type !== 'SELF' && (
        <TextField
          id="evidence-date"
          type="date"
          label={labels[draft.type]}
          hint={t`Laat je dit leeg, dan nemen we vandaag.`}
          optional
          error={faults.date}
          value={draft.date}
          onChange={({ currentTarget }) => onChange({ date: currentTarget.value })}
        />
      )}
      {draft.type === 'CERTIFICATE' && (
        <TextField
          id="evidence-validUntil"
          type="date"
          label={t`Tot en met welke dag is het geldig?`}
          hint={t`Laat dit leeg als het niet verloopt.`}
          optional
          error={faults.validUntil}
          value={draft.validUntil}
          onChange={({ currentTarget }) => onChange({ validUntil: currentTarget.value })}
        />
      )}
    </>
  );
}

export function NoteField({ draft, faults, onChange }: EvidenceFieldsProps) {
  const { t } = useLingui();
  return (
    <TextArea
      id="evidence-note"
      label={t`Toelichting`}
      hint={t`Bijvoorbeeld de school, het bedrijf of de opleiding. Hoogstens 300 tekens.`}
      optional
      rows={2}
      error={faults.note}
      value={draft.note}
      onChange={({ currentTarget }) => onChange({ note: currentTarget.value })}
    />
  );
}
