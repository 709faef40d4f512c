import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { forgetAll } from './known';
import { meQuery, signOut } from './api';
import { tellTabs } from './other-tabs';

export type Me = NonNullable<Awaited<ReturnType<NonNullable<typeof meQuery.queryFn>>>>;

export type Role = Me['workplaces'][number]['roles'][number];

/** Who is signed in. Only inside a shell that has made sure that someone is. */
export function useMe(): Me {
  const { data } = useSuspenseQuery(meQuery);
  if (!data) throw new Error('Nobody is signed in');
  return data;
}

const HERE = 'http://here.invalid';
/** Whoever is in would be led from these to themselves, for ever. */
const waysIn = ['/inloggen', '/account-maken'];

/** Where to go after signing in: only a place of our own, as a browser reads it, which drops tabs and takes \ for /. */
export function safeReturn(address: string | null): string | undefined {
  if (!address?.startsWith('/') || !URL.canParse(address, HERE)) return undefined;
  const { origin, pathname, search, hash } = new URL(address, HERE);
  if (origin !== HERE || pathname.startsWith('//') || waysIn.some((way) => pathname.startsWith(way))) return undefined;
  return `${pathname}${search}${hash}`;
}

export function useSignOut() {
  const cache = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: signOut,
    onSuccess: async () => {
      tellTabs(null);
      forgetAll();
      await navigate('/inloggen');
      cache.clear();
    },
  });
}
