import { Trans, useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import type { CSSProperties, ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Button, IconButton } from '../components/button';
import { useDraft } from './use-draft';

export interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** Buttons at the bottom, the one that does it first; a way out among them leaves as the cross does. */
  actions?: ReactNode | ((leave: () => void) => ReactNode);
  /** From the side on a wide screen, from below on a phone: for filters, which are kept as they are chosen. */
  sheet?: boolean;
  width?: string;
}

export function DialogOpened({ open, onClose, title, children, actions, sheet, width }: DialogProps) {
  const { t } = useLingui();
  const { body, onInput, asking, askToLeave, stay, discard } = useDraft(onClose);
  const leave = sheet ? onClose : askToLeave;
  return (
    <ModalOverlay
      isOpen={open}
      onOpenChange={(next) => !next && leave()}
      isDismissable
      className={sheet ? 'alb-overlay alb-overlay--sheet' : 'alb-overlay'}
    >
      <Modal className="alb-dialog-box" style={(width ? { '--width': width } : {}) as CSSProperties}>
        <AriaDialog className="alb-dialog">
          <div className="alb-dialog__head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton label={t`Sluit`} onClick={leave}>
              <X size={22} />
            </IconButton>
          </div>
          <div className="alb-dialog__body" ref={body} onInput={onInput}>
            {children}
          </div>
          {asking ? (
            <AskToLeave onStay={stay} onDiscard={discard} />
          ) : (
            actions && <div className="alb-actions">{typeof actions === 'function' ? actions(leave) : actions}</div>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function AskToLeave({ onStay, onDiscard }: { onStay: () => void; onDiscard: () => void }) {
  return (
    <div className="alb-dialog__leave" role="alert">
      <p>
        <b>
          <Trans>Wat je hier invulde, is nog niet verstuurd.</Trans>
        </b>
      </p>
      <div className="alb-actions">
        <Button autoFocus onClick={onStay}>
          <Trans>Ga verder met invullen</Trans>
        </Button>
        <Button kind="danger" onClick={onDiscard}>
          <Trans>Gooi het weg</Trans>
        </Button>
      </div>
    </div>
  );
}
