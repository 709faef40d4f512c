import { useEffect, useRef } from 'react';

/** After a press for more, the focus goes to the first new card in the list, so that a keyboard reads on where it was. */
export function useFocusOnNew(count: number) {
  const list = useRef<HTMLDivElement>(null);
  const from = useRef<number | undefined>(undefined);
  useEffect(() => {
    if (from.current === undefined || count <= from.current) return;
    list.current?.querySelectorAll<HTMLElement>('h3 a')[from.current]?.focus();
    from.current = undefined;
  }, [count]);
  return { list, focusNext: () => (from.current = count) };
}
