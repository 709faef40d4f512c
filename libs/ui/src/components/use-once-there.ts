import { useState } from 'react';

/**
 * Whether something is there, or was before: a page that waits for what stands above its rest stays once it is drawn. What
 * failed counts as there (`isFetched`, not `isLoading`): its card says so, and asks again without taking the page away.
 */
export function useOnceThere(isThere: boolean): boolean {
  const [wasThere, setThere] = useState(false);
  if (isThere && !wasThere) setThere(true);
  return isThere || wasThere;
}
