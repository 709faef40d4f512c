import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, ErrorCard, Loading, Notice, SkeletonText, Stack, useFocusOnNew } from '@academy/ui';
import { useWorkRefusals } from '../refusals/use-work-refusals';
import { itemsQuery, type WhichWork } from './api';
import { FailingItem } from './failing-item';

/** What failed of one kind for one reason, one by one, with a button for more. */
export function FailingItems({ which, at }: { which: WhichWork; at: string }) {
  const query = useInfiniteQuery(itemsQuery(which));
  const why = useWorkRefusals();
  const pages = query.data?.pages ?? [];
  const items = pages.flatMap((page) => (page.__typename === 'FailingItems' ? page.edges.map(({ node }) => node) : []));
  const { list, focusNext } = useFocusOnNew(items.length);
  const refused = pages.find((page) => page.__typename === 'NotAllowed');
  if (!query.data)
    return query.error ? (
      <ErrorCard error={query.error} onRetry={() => void query.refetch()} />
    ) : (
      <Loading>
        <SkeletonText />
      </Loading>
    );
  if (refused) return <Notice kind="error">{why(refused)}</Notice>;
  if (items.length === 0)
    return (
      <p>
        <Trans>Er is niets meer dat niet lukt.</Trans>
      </p>
    );
  const more = () => {
    focusNext();
    void query.fetchNextPage();
  };
  return (
    <Stack gap={16}>
      <div ref={list}>
        <Stack as="ul" gap={16}>
          {items.map((item) => (
            <FailingItem key={item.id} item={item} at={at} />
          ))}
        </Stack>
      </div>
      {query.hasNextPage && (
        <div>
          <Button kind="secondary" pending={query.isFetchingNextPage} onClick={more}>
            <Trans>Meer</Trans>
          </Button>
        </div>
      )}
    </Stack>
  );
}
