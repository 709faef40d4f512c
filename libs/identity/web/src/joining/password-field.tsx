import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Checkbox, TextField, type TextFieldProps } from '@academy/ui';

/** A password that one may look at while typing it. */
export function PasswordField(props: Omit<TextFieldProps, 'type'>) {
  const { t } = useLingui();
  const [shown, setShown] = useState(false);
  return (
    <div>
      <TextField {...props} type={shown ? 'text' : 'password'} autoCapitalize="none" spellCheck={false} />
      <Checkbox
        label={t`Laat zien wat ik typ`}
        checked={shown}
        onChange={({ currentTarget }) => setShown(currentTarget.checked)}
      />
    </div>
  );
}
