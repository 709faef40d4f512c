import { useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import type { CSSProperties, ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { IconButton } from '../components/button';

export interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** Buttons at the bottom, the one that does it first. */
  actions?: ReactNode;
  /** From the side on a wide screen, from below on a phone: for filters. */
  sheet?: boolean;
  width?: string;
}

/** Keeps the focus inside, closes with Esc, and gives the focus back. */
export function Dialog({ open, onClose, title, children, actions, sheet, width }: DialogProps) {
  const { t } = useLingui();
  return (
    <ModalOverlay
      isOpen={open}
      onOpenChange={(next) => !next && onClose()}
      isDismissable
      className={sheet ? 'alb-overlay alb-overlay--sheet' : 'alb-overlay'}
    >
      <Modal className="alb-dialog-box" style={(width ? { '--width': width } : {}) as CSSProperties}>
        <AriaDialog className="alb-dialog">
          <div className="alb-dialog__head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton label={t`Sluit`} onClick={onClose}>
              <X size={22} />
            </IconButton>
          </div>
          {children}
          {actions && <div className="alb-actions">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
