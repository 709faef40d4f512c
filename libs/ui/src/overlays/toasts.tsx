import { useLingui } from '@lingui/react/macro';
import { CircleCheck, X } from 'lucide-react';
import { createContext, useCallback, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { Button, IconButton } from '../components/button';

export interface ToastAction {
  label: string;
  onPress: () => void;
}

interface Toast {
  id: number;
  text: string;
  action?: ToastAction;
}

const ToastContext = createContext<(text: string, action?: ToastAction) => void>(() => undefined);

/**
 * Says that something worked: `toast(t`Bewaard`)`. Never for errors, which stay where they belong. An action, such as
 * to undo it, must be possible elsewhere on the screen too: a toast goes away by itself.
 */
export const useToast = () => useContext(ToastContext);

const stays = 6_000;

export function ToastProvider({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const close = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), []);
  const last = useRef(0);
  const show = useCallback((text: string, action?: ToastAction) => {
    last.current += 1;
    const id = last.current;
    setToasts((all) => [...all.filter((toast) => toast.text !== text).slice(-2), { id, text, action }]);
  }, []);
  return (
    <ToastContext value={show}>
      {children}
      <div className="alb-toasts" role="region" aria-label={t`Meldingen van zojuist`} aria-live="polite">
        {toasts.map((toast) => (
          <ToastBox key={toast.id} toast={toast} onClose={close} />
        ))}
      </div>
    </ToastContext>
  );
}

function ToastBox({ toast, onClose }: { toast: Toast; onClose: (id: number) => void }) {
  const { t } = useLingui();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => onClose(toast.id), stays);
    return () => clearTimeout(timer);
  }, [held, onClose, toast.id]);
  return (
    <div
      className="alb-toast alb-dark"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <CircleCheck size={20} />
      <span>{toast.text}</span>
      {toast.action && (
        <Button
          kind="quiet"
          small
          onClick={() => {
            toast.action?.onPress();
            onClose(toast.id);
          }}
        >
          {toast.action.label}
        </Button>
      )}
      <IconButton label={t`Sluit melding: ${toast.text}`} onClick={() => onClose(toast.id)}>
        <X size={18} />
      </IconButton>
    </div>
  );
}
