import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button, type ButtonKind } from '../components/button';
import { ErrorCard, Notice } from '../components/feedback';
import { Dialog } from './dialog';

export interface ConfirmDialogProps {
  title: string;
  /** What the button does: 'Schrijf me in'. */
  confirm: string;
  kind?: ButtonKind;
  pending: boolean;
  /** Why the academy said no; it stays in the dialog, with a way out below it. */
  refusal?: ReactNode;
  error?: Error | null;
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** Asks before it does; render it only while it is open. Sending twice is up to the caller's idempotency key. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, confirm, kind, pending, refusal, error, onConfirm, onClose, children } = props;
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      actions={(leave) => (
        <>
          {!refusal && (
            <Button kind={kind} pending={pending} onClick={onConfirm}>
              {confirm}
            </Button>
          )}
          <Button kind="secondary" onClick={leave}>
            {refusal ? <Trans>Sluit</Trans> : <Trans>Terug</Trans>}
          </Button>
        </>
      )}
    >
      {children}
      {refusal && (
        <Notice kind="error" live>
          {refusal}
        </Notice>
      )}
      {error && <ErrorCard error={error} />}
    </Dialog>
  );
}
