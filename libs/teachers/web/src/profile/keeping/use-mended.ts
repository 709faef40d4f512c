import { useState } from 'react';
import type { FieldFault } from '@academy/ui';

/** What was changed since the form was last sent: a fault about it is about something that is no longer there. */
export function useMended() {
  const [mended, setMended] = useState<ReadonlySet<string>>(new Set());
  return {
    mend: (change: object) => setMended((before) => new Set([...before, ...Object.keys(change)])),
    forget: () => setMended(new Set()),
    left: (faults: readonly FieldFault[]) => faults.filter(({ field }) => !mended.has(field)),
  };
}
