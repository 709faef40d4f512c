import { useEffect, useRef } from 'react';

/** Does something once nothing is pressed: words that come between pressing and letting go move what is pressed away. */
export function useOnceLetGo() {
  const isPressed = useRef(false);
  useEffect(() => {
    const ended = new AbortController();
    const hear = (type: string, pressed: boolean) =>
      window.addEventListener(type, () => (isPressed.current = pressed), { capture: true, signal: ended.signal });
    hear('pointerdown', true);
    hear('pointerup', false);
    hear('pointercancel', false);
    return () => ended.abort();
  }, []);
  return (work: () => void): void => {
    if (!isPressed.current) return work();
    // The press itself is heard first.
    const later = () => setTimeout(work);
    const once = new AbortController();
    for (const type of ['pointerup', 'pointercancel'])
      window.addEventListener(type, () => (once.abort(), later()), { signal: once.signal });
  };
}
