import { useEffect, useRef } from 'react';

/**
 * Brings the focus, and with it the eye, to what is wrong, once an attempt: never while something is being mended. `attempt`
 * counts how often the form was sent; an attempt of which nothing is wrong yet takes it once something is.
 */
export function useFocusEachAttempt(attempt: number, isWrong: boolean) {
  const box = useRef<HTMLDivElement>(null);
  const told = useRef(0);
  useEffect(() => {
    if (!isWrong || attempt <= told.current) return;
    told.current = attempt;
    box.current?.focus();
  }, [isWrong, attempt]);
  return box;
}
