import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Checkbox, FieldGroup, Radio, Select, TextField, toggled } from '@academy/ui';
import { sectors, studyForms, teachingLanguages, townsQuery, useModuleWords } from '@academy/catalogue/web';
import type { FormFaults } from '../keeping/faults';
import type { WishesDraft } from './wishes-draft';

export interface WishesFieldsProps {
  draft: WishesDraft;
  faults: FormFaults['at'];
  onChange: (change: Partial<WishesDraft>) => void;
}

/** What a module must be like, and where and how much. */
export function WishesFields(props: WishesFieldsProps) {
  return (
    <>
      <KindFields {...props} />
      <TravelFields {...props} />
      <HoursField {...props} />
    </>
  );
}

function KindFields({ draft, faults, onChange }: WishesFieldsProps) {
  const { t } = useLingui();
  const words = useModuleWords();
  return (
    <>
      <FieldGroup id="wishes-sector" label={t`Waar geef je les, of wil je les geven?`} error={faults.sector}>
        {sectors.map((sector) => (
          <Radio
            key={sector}
            name="sector"
            label={words.sectors[sector]}
            checked={draft.sector === sector}
            onChange={() => onChange({ sector })}
          />
        ))}
      </FieldGroup>
      <FieldGroup id="wishes-languages" label={t`In welke taal wil je leren?`} error={faults.languages}>
        {teachingLanguages.map((language) => (
          <Checkbox
            key={language}
            label={words.languages[language]}
            checked={draft.languages.includes(language)}
            onChange={() => onChange({ languages: toggled(teachingLanguages, draft.languages, language) })}
          />
        ))}
      </FieldGroup>
      <FieldGroup id="wishes-forms" label={t`Welke vormen passen bij je?`} error={faults.forms}>
        {studyForms.map((form) => (
          <Checkbox
            key={form}
            label={words.forms[form]}
            checked={draft.forms.includes(form)}
            onChange={() => onChange({ forms: toggled(studyForms, draft.forms, form) })}
          />
        ))}
      </FieldGroup>
    </>
  );
}

function TravelFields({ draft, faults, onChange }: WishesFieldsProps) {
  const { t } = useLingui();
  const { data: towns = [] } = useQuery(townsQuery);
  // While the towns are on their way, the one that is kept can be shown already.
  const names = draft.city && !towns.includes(draft.city) ? [draft.city, ...towns] : towns;
  return (
    <>
      <Select
        id="wishes-city"
        label={t`Waar woon je?`}
        hint={t`Alleen om de afstand te berekenen.`}
        optional
        placeholder={t`Zeg ik niet`}
        options={names.map((name) => ({ value: name, label: name }))}
        error={faults.city}
        value={draft.city}
        onChange={({ currentTarget }) => onChange({ city: currentTarget.value })}
      />
      <TextField
        id="wishes-maxTravelKm"
        label={t`Hoe ver wil je reizen?`}
        hint={t`Hemelsbreed. Laat dit leeg als de afstand niet uitmaakt.`}
        suffix={t`km`}
        optional
        inputMode="numeric"
        autoComplete="off"
        error={faults.maxTravelKm}
        value={draft.maxTravelKm}
        onChange={({ currentTarget }) => onChange({ maxTravelKm: currentTarget.value })}
      />
    </>
  );
}

function HoursField({ draft, faults, onChange }: WishesFieldsProps) {
  const { t } = useLingui();
  return (
    <TextField
      id="wishes-hoursPerYear"
      label={t`Hoeveel uur kun je dit jaar leren?`}
      hint={t`Je leerpad blijft hierbinnen. Laat dit leeg als er geen grens is.`}
      suffix={t`uur per jaar`}
      optional
      inputMode="decimal"
      autoComplete="off"
      error={faults.hoursPerYear}
      value={draft.hoursPerYear}
      onChange={({ currentTarget }) => onChange({ hoursPerYear: currentTarget.value })}
    />
  );
}
