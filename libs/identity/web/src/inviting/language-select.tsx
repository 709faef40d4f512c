import { useLingui } from '@lingui/react/macro';
import type { Language } from '@academy/gql';
import { Select } from '@academy/ui';

interface LanguageSelectProps {
  value: Language;
  onChange: (language: Language) => void;
}

/** In which language whoever is invited gets the mail. */
export function LanguageSelect({ value, onChange }: LanguageSelectProps) {
  const { t } = useLingui();
  return (
    <Select
      label={t`Taal van de mail`}
      options={[
        { value: 'NL', label: t`Nederlands` },
        { value: 'EN', label: t`Engels` },
      ]}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value as Language)}
    />
  );
}
