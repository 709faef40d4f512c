import { useEffect, useRef } from 'react';
import type { PathOnPageFragment } from '@academy/gql';
import { useRefusalOf, useRenewPath } from './use-keep-path';

/** Where news keeps coming while it is planned, whoever looks at it says when to go on. */
const MOST_TRIES = 3;

export interface Renewal {
  /** Whether it is being planned now. */
  readonly busy: boolean;
  readonly refusal: string | undefined;
  readonly error: Error | null;
  readonly again: () => void;
}

/** Has a path that is not of today planned anew as soon as it is looked at; where that failed before, on asking. */
export function useRenewal({ standing, replanningFailedAt }: PathOnPageFragment): Renewal {
  const { mutate, isPending, isError, data, error } = useRenewPath();
  const tries = useRef(0);
  const refusalOf = useRefusalOf();
  const refusal = refusalOf(data);
  const failed = isError || refusal !== undefined || replanningFailedAt !== null;
  const due = standing === 'OUTDATED' && !isPending && !failed && tries.current < MOST_TRIES;
  useEffect(() => {
    if (!due) return;
    tries.current += 1;
    mutate();
  }, [due, mutate]);
  return { busy: isPending || due, refusal, error, again: () => mutate() };
}
