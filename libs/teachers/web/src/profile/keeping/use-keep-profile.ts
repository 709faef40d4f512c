import { useQueryClient } from '@tanstack/react-query';
import { makeStale } from '@academy/gql';
import { profileQuery, type Profile } from './api';

/** Shows the profile that was just saved at once, and has all that follows from it fetched anew. */
export function useKeepProfile() {
  const cache = useQueryClient();
  return (profile: Profile) => {
    cache.setQueryData(profileQuery.queryKey, profile);
    void makeStale(cache, 'teachers');
  };
}
