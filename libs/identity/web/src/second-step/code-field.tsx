import { useLingui } from '@lingui/react/macro';
import { TextField, type TextFieldProps } from '@academy/ui';

/** Six digits from an app. */
export function CodeField(props: Omit<TextFieldProps, 'type' | 'label'>) {
  const { t } = useLingui();
  return (
    <TextField
      {...props}
      label={t`Code uit je app`}
      hint={t`Zes cijfers. Er komt elke halve minuut een nieuwe.`}
      inputMode="numeric"
      autoComplete="one-time-code"
    />
  );
}
