import type { KeyboardEvent } from 'react';

/**
 * Enter sends a form also while its question has the focus, as it does when it was just put; browsers do so only from
 * a field.
 */
export function submitOnEnter({ key, target, currentTarget, nativeEvent }: KeyboardEvent<HTMLFormElement>): void {
  if (key !== 'Enter' || nativeEvent.isComposing) return;
  if (target instanceof HTMLFieldSetElement || target instanceof HTMLHeadingElement) currentTarget.requestSubmit();
}
