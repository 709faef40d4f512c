import { useLingui } from '@lingui/react/macro';
import { TextArea, TextField } from '@academy/ui';
import { titleLimits } from '@academy/catalogue/core';
import type { FieldsProps } from './fields-props';

/** As much as the academy takes in one text. */
const LONGEST = 10_000;

/** What the module is called, and what is told about it. */
export function TextFields({ typed, faults, onType }: FieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        id="draft-titleNl"
        label={t`Titel in het Nederlands`}
        lang="nl"
        autoComplete="off"
        maxLength={titleLimits.longest}
        error={faults['draft-titleNl']}
        value={typed.titleNl}
        onChange={({ currentTarget }) => onType({ titleNl: currentTarget.value })}
      />
      <TextField
        id="draft-titleEn"
        label={t`Titel in het Engels`}
        lang="en"
        autoComplete="off"
        maxLength={titleLimits.longest}
        error={faults['draft-titleEn']}
        value={typed.titleEn}
        onChange={({ currentTarget }) => onType({ titleEn: currentTarget.value })}
      />
      <TextArea
        id="draft-summaryNl"
        label={t`Samenvatting`}
        hint={t`Wat kan een docent hierna? In het Nederlands, een paar zinnen.`}
        lang="nl"
        rows={4}
        maxLength={LONGEST}
        error={faults['draft-summaryNl']}
        value={typed.summaryNl}
        onChange={({ currentTarget }) => onType({ summaryNl: currentTarget.value })}
      />
      <TextArea
        id="draft-programmeNl"
        label={t`Programma`}
        hint={t`Wat gebeurt er in de module? Eén stap per regel, in het Nederlands.`}
        lang="nl"
        rows={6}
        maxLength={LONGEST}
        error={faults['draft-programmeNl']}
        value={typed.programme}
        onChange={({ currentTarget }) => onType({ programme: currentTarget.value })}
      />
    </>
  );
}
