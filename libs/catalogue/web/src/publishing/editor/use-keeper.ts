import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useLocale } from '@academy/ui';
import { draftQuery, saveDraft, type Draft } from '../api';
import { DraftKeeper } from '../keeping/draft-keeper';
import { keepInCache } from '../keeping/keep-in-cache';

/** Keeps what is typed of a draft, as long as this is on the screen and once more when it goes. */
export function useKeeper(draft: Draft) {
  const cache = useQueryClient();
  const locale = useLocale();
  const [keeper] = useState(
    () =>
      new DraftKeeper(
        async (written) => {
          const answer = await saveDraft(written);
          if (answer.__typename === 'DraftKept') await keepInCache(cache, answer.draft);
          if (answer.__typename === 'DraftElsewhere') void cache.invalidateQueries(draftQuery(written.id));
          return answer;
        },
        draft,
        locale,
      ),
  );
  const kept = useSyncExternalStore(keeper.subscribe, keeper.now);
  useEffect(() => keeper.hear(draft), [keeper, draft]);
  useEffect(() => () => void keeper.keep(), [keeper]);
  return { keeper, kept };
}
