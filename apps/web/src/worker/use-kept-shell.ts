import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useLineIsLost } from '../line/use-line';
import { keepShell } from './kept-shell';

/** So long nothing was asked. */
const quiet = 1_000;

/**
 * Has the shell kept once the first page is there, so that its files do not stand in the way of that page; and again when the
 * line was lost and is back, since there may be a newer one.
 */
export function useKeptShell(): void {
  const isBusy = useIsFetching() > 0;
  const isLost = useLineIsLost();
  const isKept = useRef(false);
  useEffect(() => {
    if (isLost) isKept.current = false;
    if (isBusy || isLost || isKept.current) return;
    const timer = setTimeout(() => {
      isKept.current = true;
      keepShell();
    }, quiet);
    return () => clearTimeout(timer);
  }, [isBusy, isLost]);
}
