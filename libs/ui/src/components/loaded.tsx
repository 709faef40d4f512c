import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorCard, Loading, SkeletonCard } from './feedback';

/** Shows a query in its three states. An empty answer is the screen's own business: it knows the words. */
export function Loaded<Data>({
  query,
  skeleton,
  errorTitle,
  children,
}: {
  query: UseQueryResult<Data>;
  skeleton?: ReactNode;
  errorTitle?: string;
  children: (data: Data) => ReactNode;
}) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <ErrorCard title={errorTitle} error={query.error} onRetry={() => void query.refetch()} />;
  return (
    skeleton ?? (
      <Loading>
        <SkeletonCard />
      </Loading>
    )
  );
}
