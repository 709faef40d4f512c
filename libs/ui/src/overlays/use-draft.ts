import { useCallback, useRef, useState, type SyntheticEvent } from 'react';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isControl = (target: EventTarget): target is Control =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;

const isPressed = (control: Control): boolean =>
  control instanceof HTMLInputElement && ['radio', 'checkbox'].includes(control.type);

/** What stands in it; empty where nothing would be lost. */
const contentOf = (control: Control): string =>
  isPressed(control) ? String((control as HTMLInputElement).checked || '') : control.value.trim();

/** Knows whether something was filled in that would be lost, and asks before it is. */
export function useDraft(onClose: () => void) {
  const place = useRef<HTMLElement>(null);
  const before = useRef(new Map<Control, string>());
  const touched = useRef(new Set<Control>());
  const [asking, setAsking] = useState(false);
  const controls = () => [...(place.current?.querySelectorAll<Control>('input, textarea, select') ?? [])];
  /** Choosing from a list fills a field without an input event: it is seen by what stands in it. */
  const wasFilled = (control: Control) =>
    touched.current.has(control) || (before.current.get(control) ?? contentOf(control)) !== contentOf(control);
  return {
    asking,
    /** For the element around the fields. */
    body: useCallback((element: HTMLElement | null) => {
      place.current = element;
      before.current = new Map(controls().map((control) => [control, contentOf(control)]));
    }, []),
    onInput: ({ target }: SyntheticEvent) => {
      if (isControl(target)) touched.current.add(target);
    },
    /** Escape, a press beside it, the cross, or a way out among the actions. */
    askToLeave: () => {
      if (asking) setAsking(false);
      else if (controls().some((control) => wasFilled(control) && contentOf(control) !== '')) setAsking(true);
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
