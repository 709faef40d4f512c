import { infiniteQueryOptions } from '@tanstack/react-query';
import { graphql, request, staleAfter, type LogOnPageFragment } from '@academy/gql';

const ownLogDocument = graphql(`
  query MyAudit($after: String) {
    myAudit(first: 20, after: $after) {
      ...LogOnPage
    }
  }

  fragment LogOnPage on AuditConnection {
    pageInfo {
      endCursor
      hasNextPage
    }
    edges {
      node {
        number
        at
        kind
        by
        byItself
        whom
        organisation
        role
        moduleTitle {
          nl
          en
        }
        certificateSerial
        reason
      }
    }
  }
`);

const wholeLogDocument = graphql(`
  query Audit($after: String) {
    audit(first: 20, after: $after) {
      ...LogOnPage
    }
  }
`);

/** Of who may read no log there is nothing in it. */
const nothing: LogOnPageFragment = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };

const logQuery = (name: string, page: (after: string | null) => Promise<LogOnPageFragment>) =>
  infiniteQueryOptions({
    queryKey: ['audit', name],
    meta: staleAfter('audit', 'certification'),
    queryFn: ({ pageParam }) => page(pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
  });

/** What was done about whoever looks, newest first. */
export const ownLogQuery = logQuery('own', async (after) => (await request(ownLogDocument, { after })).myAudit);

/** What was done about anyone, newest first. */
export const wholeLogQuery = logQuery(
  'whole',
  async (after) => (await request(wholeLogDocument, { after })).audit ?? nothing,
);

export type LogQuery = typeof ownLogQuery;
export type LogEntry = LogOnPageFragment['edges'][number]['node'];
