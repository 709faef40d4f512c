import { useEffect, useRef, useState } from 'react';
import { typeable } from './offer-filter';
import type { Offer } from './use-offer-filter';

/** So long the fingers rest before what is typed is looked for. */
const REST_MS = 250;

/**
 * The box in which is typed what is looked for: at once by the enter key, and else when the fingers rest. All that is
 * typed in one go is one step back. What the address says otherwise, as after going back, stands in the box.
 */
export function useTypedSearch(offer: Offer) {
  const text = offer.filter.text ?? '';
  const [typed, setTyped] = useState(text);
  const now = useRef(offer);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** What this box had looked for last: anything else in the address is of someone else. */
  const own = useRef(text);
  const inOneGo = useRef(false);
  useEffect(() => {
    now.current = offer;
  });
  useEffect(() => {
    if (text === own.current) return;
    clearTimeout(timer.current);
    own.current = text;
    inOneGo.current = false;
    setTyped(text);
  }, [text]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const look = (words: string) => {
    clearTimeout(timer.current);
    const next = typeable(words).trim();
    if (next === (now.current.filter.text ?? '')) return;
    own.current = next;
    now.current.narrow({ text: next }, { replace: inOneGo.current });
    inOneGo.current = true;
  };
  const type = (words: string) => {
    setTyped(words);
    clearTimeout(timer.current);
    timer.current = setTimeout(look, REST_MS, words);
  };
  const rest = () => {
    look(typed);
    inOneGo.current = false;
  };
  return { typed, type, rest };
}
