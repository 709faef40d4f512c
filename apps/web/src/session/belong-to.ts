import type { QueryClient } from '@tanstack/react-query';

/** Whose answers a cache holds. */
const owners = new WeakMap<QueryClient, string>();

const ofNobody = ['me', 'demo-accounts'];

/** Notes who is signed in from now on. What was fetched for someone else before is forgotten first. */
export function belongTo<Person extends { readonly id: string } | null>(cache: QueryClient, person: Person): Person {
  if (!person) return person;
  const before = owners.get(cache);
  owners.set(cache, person.id);
  if (before !== undefined && before !== person.id)
    cache.removeQueries({ predicate: ({ queryKey }) => !ofNobody.includes(String(queryKey[0])) });
  return person;
}
