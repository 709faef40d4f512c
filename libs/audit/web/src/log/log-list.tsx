import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { ScrollText } from 'lucide-react';
import {
  Button,
  Card,
  EmptyState,
  ErrorCard,
  List,
  SkeletonPage,
  Stack,
  useFocusOnNew,
  VisuallyHidden,
} from '@academy/ui';
import type { LogQuery } from './api';
import { EntryRow } from './entry-row';

/** Entries, newest first, with a button for what was before. */
export function LogList({ of, withWhom = false }: { of: LogQuery; withWhom?: boolean }) {
  const { t } = useLingui();
  const query = useInfiniteQuery(of);
  const entries = query.data?.pages.flatMap(({ edges }) => edges.map(({ node }) => node)) ?? [];
  const { list, focusNext } = useFocusOnNew(entries.length);
  if (!query.data)
    return query.error ? (
      <ErrorCard error={query.error} onRetry={() => void query.refetch()} />
    ) : (
      <SkeletonPage cards={1} />
    );
  if (entries.length === 0) return <NothingYet />;
  const more = () => {
    focusNext();
    void query.fetchNextPage();
  };
  return (
    <Stack gap={20}>
      <Card>
        <div ref={list}>
          <List label={t`Wat er is gedaan, het nieuwste eerst`}>
            {entries.map((entry) => (
              <EntryRow key={entry.number} entry={entry} withWhom={withWhom} />
            ))}
          </List>
        </div>
      </Card>
      {query.isFetchNextPageError && <ErrorCard error={query.error} onRetry={more} />}
      {query.hasNextPage && (
        <div>
          <Button kind="secondary" pending={query.isFetchingNextPage} onClick={more}>
            <Trans>Eerdere besluiten</Trans>
          </Button>
        </div>
      )}
    </Stack>
  );
}

function NothingYet() {
  const { t } = useLingui();
  return (
    <>
      <VisuallyHidden as="h2">
        <Trans>Wat er is gedaan</Trans>
      </VisuallyHidden>
      <EmptyState icon={<ScrollText size={28} />} title={t`Er is nog niets besloten`}>
        <Trans>
          Geeft iemand een rol, tekent een trainer af of komt er een certificaat, dan staat hier wie dat deed en
          wanneer.
        </Trans>
      </EmptyState>
    </>
  );
}
