import { queryOptions } from '@tanstack/react-query';
import { graphql, request, staleAfter, type DraftsInReviewQuery } from '@academy/gql';

const draftsInReviewDocument = graphql(`
  query DraftsInReview {
    draftsInReview {
      id
      organisation
      contents {
        titleNl
        titleEn
      }
      submittedAt
      offered {
        titleNl
      }
    }
  }
`);

/** What waits for a curator, the oldest first. */
export const draftsInReviewQuery = queryOptions({
  queryKey: ['drafts', 'in-review'],
  meta: staleAfter('catalogue'),
  queryFn: async () => (await request(draftsInReviewDocument)).draftsInReview,
});

const reviewDocument = graphql(`
  mutation ReviewDraft($id: ID!, $revision: Int!, $publish: Boolean!, $remark: String) {
    reviewDraft(id: $id, revision: $revision, publish: $publish, remark: $remark) {
      __typename
      ... on ModulePublished {
        module {
          slug
        }
        version
      }
      ... on DraftNotReady {
        faults {
          ...DraftFaultOnPage
        }
      }
    }
  }
`);

/** What a curator decides about the draft that they read; whoever gives it back says why. */
export interface Verdict {
  readonly publish: boolean;
  readonly remark: string | null;
}

export const reviewDraft = async (draft: { readonly id: string; readonly revision: number }, verdict: Verdict) =>
  (await request(reviewDocument, { id: draft.id, revision: draft.revision, ...verdict })).reviewDraft;

export type InReview = DraftsInReviewQuery['draftsInReview'][number];
