import { useLocation } from 'react-router';

/** Addresses of the ways to an account, each of which leads back to this page; from the first page there is nothing to lead back to. */
export function useWaysIn(): { readonly signIn: string; readonly join: string } {
  const { pathname, search } = useLocation();
  const back = pathname === '/' ? '' : `?${new URLSearchParams({ terug: pathname + search })}`;
  return { signIn: `/inloggen${back}`, join: `/account-maken${back}` };
}
