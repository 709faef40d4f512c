import { flushSync } from 'react-dom';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Not a choice: helpers tell of those, and React leaves no trace in the page of what it chose itself. */
const kinds = new Set(['text', 'email', 'password', 'search', 'tel', 'url', 'number', 'date', 'textarea']);

/**
 * Password managers and other helpers may fill a field without telling anyone. Such a field tells it after all when
 * someone goes on, and at the latest when its form is sent, before the form is looked at: what counts is what stands there.
 */
export function hearSilentFields(): void {
  const heard = new WeakMap<EventTarget, string>();
  const hear = ({ target }: Event) => {
    if (target && isField(target)) heard.set(target, target.value);
  };
  const tellAll = () => {
    for (const form of document.forms)
      for (const field of [...form.elements].filter(isField))
        if (field.value !== field.defaultValue && field.value !== heard.get(field)) tell(field);
  };
  for (const kind of ['input', 'change']) window.addEventListener(kind, hear, true);
  for (const kind of ['pointerdown', 'focusin', 'submit']) window.addEventListener(kind, tellAll, true);
}

const isField = (target: EventTarget): target is Field =>
  (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && kinds.has(target.type);

/** React hears only what differs from the value that it saw last; set past it, the field differs. */
function tell(field: Field): void {
  const { value } = field;
  field.value = `${value}.`;
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
  // At once, since the form is looked at in the same breath.
  flushSync(() => {
    for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
  });
}
