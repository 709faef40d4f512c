import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Checkbox, Select, Slider, TextField, typedNumber, useLocale, useNumberFormat } from '@academy/ui';
import type { HolidayRegion } from '@academy/gql';
import type { TempoAdjustments, TempoSchedule } from './api';
import type { TempoDraft } from './tempo-draft';

interface TempoFieldsProps {
  draft: TempoDraft;
  adjustments: TempoAdjustments;
  schedule: TempoSchedule;
  budgetError: string | undefined;
  onChange: (change: TempoDraft) => void;
  /** Right below the slider: what follows it. */
  children: ReactNode;
}

/** Hours a week that the slider goes to; who has more has said so elsewhere. */
const MOST_HOURS = 16;

export function TempoFields({ draft, adjustments, schedule, budgetError, onChange, children }: TempoFieldsProps) {
  const { t } = useLingui();
  const { hours } = useNumberFormat();
  const locale = useLocale();
  const regions = useRegions();
  const kept = adjustments.hoursBudget;
  const pace = draft.hoursPerWeek ?? schedule.hoursPerWeek;
  return (
    <>
      <Slider
        label={t`Uren per week`}
        min={0.5}
        max={Math.max(MOST_HOURS, schedule.hoursPerWeek)}
        step={0.5}
        value={pace}
        format={hours}
        onChange={(hoursPerWeek) => onChange({ hoursPerWeek })}
      />
      {children}
      <TextField
        label={t`Dit jaar heb ik`}
        hint={t`Laat dit leeg, dan telt wat in je profiel staat.`}
        suffix={t`uur`}
        inputMode="decimal"
        autoComplete="off"
        error={budgetError}
        value={draft.hoursBudget ?? typedNumber(kept, locale)}
        onChange={({ currentTarget }) => onChange({ hoursBudget: currentTarget.value })}
      />
      <Checkbox
        label={t`Alleen wat bijna zeker is`}
        hint={t`Dan slaan we minder over. Je pad kan langer worden.`}
        checked={draft.onlyProven ?? adjustments.onlyProven}
        onChange={({ currentTarget }) => onChange({ onlyProven: currentTarget.checked })}
      />
      <Select
        label={t`Schoolvakanties`}
        placeholder={t`Ik kies geen regio`}
        hint={adjustments.region ? undefined : t`Zonder keuze tellen we de vakanties van regio Midden.`}
        options={regions}
        value={draft.region ?? adjustments.region ?? ''}
        onChange={({ currentTarget }) => onChange({ region: currentTarget.value as HolidayRegion | '' })}
      />
    </>
  );
}

function useRegions(): { value: HolidayRegion; label: string }[] {
  const { t } = useLingui();
  return [
    { value: 'NORTH', label: t`Regio Noord` },
    { value: 'MIDDLE', label: t`Regio Midden` },
    { value: 'SOUTH', label: t`Regio Zuid` },
  ];
}
