import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { meQuery, signOut } from './api';

export type Me = NonNullable<Awaited<ReturnType<NonNullable<typeof meQuery.queryFn>>>>;

/** The home of each kind of person. */
export const homeOf = (me: Pick<Me, 'kind'>) => (me.kind === 'TEACHER' ? '/' : '/beheer');

/** Who is signed in. Only inside a shell that has made sure that someone is. */
export function useMe(): Me {
  const { data } = useSuspenseQuery(meQuery);
  if (!data) throw new Error('Nobody is signed in');
  return data;
}

/** Where to go after signing in: only a place of our own. */
export const safeReturn = (address: string | null) =>
  address && /^\/(?![/\\])/.test(address) && !address.startsWith('/inloggen') ? address : undefined;

export function useSignOut() {
  const cache = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: signOut,
    onSuccess: async () => {
      await navigate('/inloggen');
      cache.clear();
    },
  });
}
