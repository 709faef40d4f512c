import { useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useText, useToast } from '@academy/ui';
import { useProfileRefusals } from '../../refusals/use-profile-refusals';
import { profileQuery, saveTalents, type Profile } from '../keeping/api';
import { useKeepProfile } from '../keeping/use-keep-profile';

export type Talent = Profile['talents'][number];

const mutationKey = ['save-talents'];

/** Keeps the talents as they are chosen: seen at once, sent one after another, and undone from the toast. */
function useSaveTalents() {
  const cache = useQueryClient();
  const keep = useKeepProfile();
  const why = useProfileRefusals();
  const { queryKey } = profileQuery;
  const { mutateAsync, data, error } = useMutation({
    mutationKey,
    scope: { id: 'talents' },
    mutationFn: (talents: readonly Talent[]) => saveTalents(talents.map(({ competence }) => competence.id)),
    onMutate: async (talents) => {
      await cache.cancelQueries({ queryKey });
      const before = cache.getQueryData(queryKey);
      cache.setQueryData(queryKey, (known) => known && { ...known, talents: [...talents] });
      return before;
    },
    // It may be a while before it can be asked what is kept.
    onError: (_, __, before) => cache.setQueryData(queryKey, before),
    onSettled: (outcome) => {
      // An answer to an earlier press knows nothing of the one that is still on its way.
      if (cache.isMutating({ mutationKey }) > 1) return;
      if (outcome?.__typename === 'ProfileSaved') keep(outcome.profile);
      else void cache.invalidateQueries({ queryKey });
    },
  });
  const refusal = data && data.__typename !== 'ProfileSaved' ? why(data) : undefined;
  return { save: mutateAsync, refusal, error };
}

/** Adds and takes away one talent; each says what it did, with the way back. */
export function useChangeTalents(talents: readonly Talent[]) {
  const { t } = useLingui();
  const text = useText();
  const toast = useToast();
  const { save, refusal, error } = useSaveTalents();
  const change = async (next: readonly Talent[], said: string) => {
    const outcome = await save(next).catch(() => undefined);
    if (outcome?.__typename !== 'ProfileSaved') return;
    toast(said, { label: t`Maak ongedaan`, onPress: () => void save(talents).catch(() => undefined) });
  };
  return {
    refusal,
    error,
    add: ({ competence }: Talent) => {
      const name = text(competence.name);
      return change([...talents, { competence }], t`‘${name}’ is nu een talent`);
    },
    remove: ({ competence }: Talent) => {
      const name = text(competence.name);
      const others = talents.filter((talent) => talent.competence.id !== competence.id);
      return change(others, t`‘${name}’ is geen talent meer`);
    },
  };
}
