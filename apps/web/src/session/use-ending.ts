import { useEffect, useState } from 'react';

/** How long before its end a session is said to end (WCAG 2.2, 2.2.1 asks for 20 seconds at least). */
const TOLD_BEFORE = 120_000;
/** How often is looked: a timer for the moment itself would stand still while a laptop sleeps. */
const LOOKED_AT = 5_000;

export type Ending = 'later' | 'soon' | 'over';

function endingAt(endsAt: string | undefined, now: number): Ending {
  const left = endsAt === undefined ? Infinity : Date.parse(endsAt) - now;
  if (left <= 0) return 'over';
  return left <= TOLD_BEFORE ? 'soon' : 'later';
}

/** How near the end of a session is now. */
export function useEnding(endsAt: string | undefined): Ending {
  const [ending, setEnding] = useState(() => endingAt(endsAt, Date.now()));
  useEffect(() => {
    const look = () => setEnding(endingAt(endsAt, Date.now()));
    look();
    const looking = setInterval(look, LOOKED_AT);
    return () => clearInterval(looking);
  }, [endsAt]);
  return ending;
}
