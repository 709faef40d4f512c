import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Checkbox, FieldGroup, Select, TextField, toggled } from '@academy/ui';
import { sectors, studyForms, teachingLanguages } from '../../words/choices';
import { townsQuery } from '../../words/towns';
import { useModuleWords } from '../../words/use-module-words';
import type { FieldsProps } from './fields-props';

/** How much time it takes, where and how, for whom. */
export function PracticalFields(props: FieldsProps) {
  return (
    <>
      <HoursFields {...props} />
      <PlaceFields {...props} />
      <ForWhomFields {...props} />
      <CertificateField {...props} />
    </>
  );
}

function HoursFields({ typed, faults, onType }: FieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <TextField
        id="draft-hours"
        label={t`Tijd in totaal`}
        hint={t`Alles bij elkaar: bijeenkomsten, zelf leren, in de praktijk.`}
        suffix={t`uur`}
        inputMode="decimal"
        autoComplete="off"
        error={faults['draft-hours']}
        value={typed.hours}
        onChange={({ currentTarget }) => onType({ hours: currentTarget.value })}
      />
      <TextField
        id="draft-contactHours"
        label={t`Waarvan samen met anderen`}
        suffix={t`uur`}
        inputMode="decimal"
        autoComplete="off"
        error={faults['draft-contactHours']}
        value={typed.contactHours}
        onChange={({ currentTarget }) => onType({ contactHours: currentTarget.value })}
      />
    </>
  );
}

function PlaceFields({ typed, faults, onType }: FieldsProps) {
  const { t } = useLingui();
  const words = useModuleWords();
  const { data: towns = [] } = useQuery(townsQuery);
  // While the towns are on their way, the one that is kept can be shown already.
  const names = typed.city && !towns.includes(typed.city) ? [typed.city, ...towns] : towns;
  return (
    <>
      <Select
        id="draft-form"
        label={t`Hoe volg je de module?`}
        placeholder={t`Kies een vorm`}
        options={studyForms.map((form) => ({ value: form, label: words.forms[form] }))}
        error={faults['draft-form']}
        value={typed.form ?? ''}
        onChange={({ currentTarget }) =>
          onType({ form: studyForms.find((form) => form === currentTarget.value) ?? null })
        }
      />
      {typed.form !== 'ONLINE' && (
        <Select
          id="draft-city"
          label={t`Plaats`}
          hint={t`Waar de docent naartoe gaat.`}
          placeholder={t`Kies een plaats`}
          options={names.map((name) => ({ value: name, label: name }))}
          error={faults['draft-city']}
          value={typed.city}
          onChange={({ currentTarget }) => onType({ city: currentTarget.value })}
        />
      )}
    </>
  );
}

function ForWhomFields({ typed, faults, onType }: FieldsProps) {
  const { t } = useLingui();
  const words = useModuleWords();
  return (
    <>
      <FieldGroup id="draft-languages" label={t`In welke taal is de module?`} error={faults['draft-languages']}>
        {teachingLanguages.map((language) => (
          <Checkbox
            key={language}
            label={words.languages[language]}
            checked={typed.languages.includes(language)}
            onChange={() => onType({ languages: toggled(teachingLanguages, typed.languages, language) })}
          />
        ))}
      </FieldGroup>
      <FieldGroup id="draft-sectors" label={t`Voor wie is de module?`} error={faults['draft-sectors']}>
        {sectors.map((sector) => (
          <Checkbox
            key={sector}
            label={words.sectors[sector]}
            checked={typed.sectors.includes(sector)}
            onChange={() => onType({ sectors: toggled(sectors, typed.sectors, sector) })}
          />
        ))}
      </FieldGroup>
    </>
  );
}

function CertificateField({ typed, faults, onType }: FieldsProps) {
  const { t } = useLingui();
  return (
    <TextField
      id="draft-validMonths"
      label={t`Hoe lang is het certificaat geldig?`}
      hint={t`Laat dit leeg als het niet verloopt.`}
      suffix={t`maanden`}
      optional
      inputMode="numeric"
      autoComplete="off"
      error={faults['draft-validMonths']}
      value={typed.validMonths}
      onChange={({ currentTarget }) => onType({ validMonths: currentTarget.value })}
    />
  );
}
