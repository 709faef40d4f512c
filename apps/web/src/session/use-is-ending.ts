import { useEffect, useState } from 'react';

/** How long before its end a session is said to end (WCAG 2.2, 2.2.1 asks for 20 seconds at least). */
const TOLD_BEFORE = 120_000;
/** How often is looked: a timer for the moment itself would stand still while a laptop sleeps. */
const LOOKED_AT = 5_000;

const isEndingAt = (endsAt: string | undefined, now: number): boolean =>
  endsAt !== undefined && now >= Date.parse(endsAt) - TOLD_BEFORE;

/** Whether a session ends in the next minutes, or ended. */
export function useIsEnding(endsAt: string | undefined): boolean {
  const [isEnding, setIsEnding] = useState(() => isEndingAt(endsAt, Date.now()));
  useEffect(() => {
    const look = () => setIsEnding(isEndingAt(endsAt, Date.now()));
    look();
    const looking = setInterval(look, LOOKED_AT);
    return () => clearInterval(looking);
  }, [endsAt]);
  return isEnding;
}
