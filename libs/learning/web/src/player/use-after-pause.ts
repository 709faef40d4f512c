import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { learningQuery, type Part } from './api';

const AT_LEAST = 5_000;
/** A longer wait does not fit in a timer. */
const AT_MOST = 3_600_000;

/** Asks again when the pause of a quiz should be over: the clock of the academy says whether it is. */
export function useAfterPause({ tryAgainAt }: Part, enrolmentId: string): void {
  const cache = useQueryClient();
  useEffect(() => {
    if (!tryAgainAt) return;
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      const left = Date.parse(tryAgainAt) - Date.now();
      timer = setTimeout(
        () => {
          void cache.invalidateQueries({ queryKey: learningQuery(enrolmentId).queryKey });
          wait();
        },
        Math.min(Math.max(left, AT_LEAST), AT_MOST),
      );
    };
    wait();
    return () => clearTimeout(timer);
  }, [cache, enrolmentId, tryAgainAt]);
}
