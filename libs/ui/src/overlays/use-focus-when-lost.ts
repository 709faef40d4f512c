import { useEffect, useRef } from 'react';

/**
 * What had the focus may go away with what was done: a withdrawn enrolment takes its button along. Then, when
 * `change` changes, the focus goes to the element with this ref (give it tabIndex -1), and not to the top of the page.
 */
export function useFocusWhenLost<Place extends HTMLElement>(change: string) {
  const place = useRef<Place>(null);
  const before = useRef(change);
  const held = useRef(false);
  useEffect(() => {
    const remember = () => (held.current = true);
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    if (before.current === change) return;
    before.current = change;
    if (held.current && document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  }, [change]);
  return place;
}
