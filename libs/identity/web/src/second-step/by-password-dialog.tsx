import { useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { ConfirmDialog } from '@academy/ui';
import { PasswordField } from '../joining/password-field';
import type { StepRefusal } from '../refusals/use-step-refusals';
import { RefusalNotice } from './refusal-notice';

interface ByPasswordDialogProps<Done> {
  title: string;
  confirm: string;
  kind?: 'danger';
  change: (password: string) => Promise<Done | StepRefusal>;
  isDone: (answer: Done | StepRefusal) => answer is Done;
  onDone: (answer: Done) => void;
  onClose: () => void;
  children: ReactNode;
}

/** Asks for one's password before it does: a screen that was left open has none. */
export function ByPasswordDialog<Done>(props: ByPasswordDialogProps<Done>) {
  const { title, confirm, kind, change, isDone, onDone, onClose, children } = props;
  const { t } = useLingui();
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState(false);
  const changing = useMutation({
    mutationFn: change,
    onSuccess: (answer) => isDone(answer) && onDone(answer),
  });
  const refusal = changing.data && !isDone(changing.data) ? changing.data : undefined;
  return (
    <ConfirmDialog
      title={title}
      confirm={confirm}
      kind={kind}
      pending={changing.isPending}
      error={changing.error}
      onConfirm={() => {
        setMissing(password === '');
        if (password !== '') changing.mutate(password);
      }}
      onClose={onClose}
    >
      {children}
      <PasswordField
        id="own-password"
        label={t`Je wachtwoord`}
        autoComplete="current-password"
        error={missing && password === '' ? t`Vul je wachtwoord in` : undefined}
        value={password}
        onChange={({ currentTarget }) => setPassword(currentTarget.value)}
      />
      {refusal && <RefusalNotice refusal={refusal} />}
    </ConfirmDialog>
  );
}
