import { useCallback, useEffect, useState } from 'react';
import { useBlocker, type BlockerFunction } from 'react-router';
import type { DraftKeeper } from '../keeping/draft-keeper';

/**
 * Whoever goes to another page waits until what they typed is kept; where that fails they are asked. A browser that
 * closes the page asks itself.
 */
export function useLeaving(keeper: DraftKeeper) {
  const mustWait = useCallback<BlockerFunction>(
    ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && keeper.now().unsaved,
    [keeper],
  );
  const blocker = useBlocker(mustWait);
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    void keeper.keep().then((isKept) => (isKept ? blocker.proceed() : setAsking(true)));
  }, [blocker, keeper]);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (!keeper.now().unsaved) return;
      event.preventDefault();
      void keeper.keep();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [keeper]);
  return {
    asking: asking && blocker.state === 'blocked',
    stay: () => {
      setAsking(false);
      blocker.reset?.();
    },
    leave: () => {
      keeper.letGo();
      blocker.proceed?.();
    },
  };
}
