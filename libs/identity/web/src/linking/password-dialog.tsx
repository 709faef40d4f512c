import { useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { ConfirmDialog, Notice } from '@academy/ui';
import { PasswordField } from '../joining/password-field';
import { useLinkRefusals, type LinkRefusal } from '../refusals/use-link-refusals';

interface PasswordDialogProps {
  title: string;
  confirm: string;
  kind?: 'danger';
  pending: boolean;
  refusal: LinkRefusal | undefined;
  error: Error | null;
  onConfirm: (password: string) => void;
  onClose: () => void;
  children: ReactNode;
}

/** Asks for one's password before a way of signing in changes: a screen that was left open has none. */
export function PasswordDialog({ refusal, onConfirm, children, ...dialog }: PasswordDialogProps) {
  const { t } = useLingui();
  const why = useLinkRefusals();
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState(false);
  const confirm = () => {
    setMissing(password === '');
    if (password !== '' && !dialog.pending) onConfirm(password);
  };
  return (
    <ConfirmDialog {...dialog} onConfirm={confirm}>
      {children}
      <PasswordField
        id="own-password"
        label={t`Je wachtwoord`}
        autoComplete="current-password"
        error={missing && password === '' ? t`Vul je wachtwoord in` : undefined}
        value={password}
        onChange={({ currentTarget }) => setPassword(currentTarget.value)}
      />
      {refusal && (
        <Notice kind="error" live>
          {why(refusal)}
        </Notice>
      )}
    </ConfirmDialog>
  );
}
