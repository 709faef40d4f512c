import { useEffect } from 'react';

/** A double click takes at most this long after what it opened is there, in milliseconds. */
const SECOND_PRESS = 700;
/** And its presses are this near to each other, in pixels. */
const SAME_PLACE = 12;

interface Place {
  readonly x: number;
  readonly y: number;
}

let lastPress: Place | undefined;

/** A press without a place is of a keyboard, a reader or a test. */
const placeOf = ({ clientX: x, clientY: y }: MouseEvent): Place | undefined =>
  x === 0 && y === 0 ? undefined : { x, y };

if (typeof window !== 'undefined') {
  window.addEventListener('pointerdown', (event) => (lastPress = placeOf(event)), true);
  window.addEventListener('keydown', () => (lastPress = undefined), true);
}

const kinds = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'] as const;

/**
 * While something that a press has opened is new, a second press on the same spot belongs to the first: it neither closes
 * it again nor presses what came to lie under the pointer.
 */
export function useOnePress(open: boolean): void {
  useEffect(() => {
    const [from, until] = [lastPress, performance.now() + SECOND_PRESS];
    if (!open || !from) return;
    let held = false;
    const hold = (event: MouseEvent) => {
      if (event.type === 'pointerdown') held = performance.now() < until && isNear(placeOf(event), from);
      // A click without a press is of a keyboard or a reader, and of nothing that came before.
      if (!held || (event.type === 'click' && event.detail === 0)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    for (const kind of kinds) window.addEventListener(kind, hold, true);
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, hold, true);
    };
  }, [open]);
}

const isNear = (place: Place | undefined, { x, y }: Place): boolean =>
  place !== undefined && Math.hypot(place.x - x, place.y - y) <= SAME_PLACE;

/** The same for what is only there while it is open. */
export function OnePress(): null {
  useOnePress(true);
  return null;
}
