import { useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { ConfirmDialog, Notice } from '@academy/ui';
import { PasswordField } from '../joining/password-field';

interface ByPasswordDialogProps<Answer, Done extends Answer> {
  title: string;
  confirm: string;
  kind?: 'danger';
  change: (password: string) => Promise<Answer>;
  isDone: (answer: Answer) => answer is Done;
  /** Why it was not done. */
  why: (refusal: Exclude<Answer, Done>) => string;
  onDone: (answer: Done) => void;
  onClose: () => void;
  children: ReactNode;
}

/** Asks for one's password before it does: a screen that was left open has none. */
export function ByPasswordDialog<Answer, Done extends Answer>(props: ByPasswordDialogProps<Answer, Done>) {
  const { title, confirm, kind, change, isDone, why, onDone, onClose, children } = props;
  const { t } = useLingui();
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState(false);
  const changing = useMutation({
    mutationFn: change,
    onSuccess: (answer) => isDone(answer) && onDone(answer),
  });
  const answer = changing.data;
  // Until the page is another: pressed again, it would be done again.
  const isOver = answer !== undefined && isDone(answer);
  return (
    <ConfirmDialog
      title={title}
      confirm={confirm}
      kind={kind}
      pending={changing.isPending || isOver}
      error={changing.error}
      onConfirm={() => {
        setMissing(password === '');
        if (password !== '' && !changing.isPending) changing.mutate(password);
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
      {answer !== undefined && !isOver && <Notice kind="error" live title={why(answer as Exclude<Answer, Done>)} />}
    </ConfirmDialog>
  );
}
