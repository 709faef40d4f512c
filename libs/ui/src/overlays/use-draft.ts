import { useRef, useState, type SyntheticEvent } from 'react';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isControl = (target: EventTarget): target is Control =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;

const isFilled = (control: Control): boolean =>
  control.isConnected &&
  (control instanceof HTMLInputElement && control.type === 'radio' ? control.checked : control.value.trim() !== '');

/** Knows whether something was filled in that would be lost, and asks before it is. */
export function useDraft(onClose: () => void) {
  const touched = useRef(new Set<Control>());
  const [asking, setAsking] = useState(false);
  return {
    asking,
    /** For the element around the fields. */
    onInput: ({ target }: SyntheticEvent) => {
      if (isControl(target)) touched.current.add(target);
    },
    /** Escape, a press beside it, or the cross. */
    leave: () => {
      if (asking) setAsking(false);
      else if ([...touched.current].some(isFilled)) setAsking(true);
      else onClose();
    },
    stay: () => setAsking(false),
    discard: () => {
      setAsking(false);
      touched.current.clear();
      onClose();
    },
  };
}
