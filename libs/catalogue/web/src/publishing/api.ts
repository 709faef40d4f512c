import { queryOptions } from '@tanstack/react-query';
import {
  graphql,
  request,
  staleAfter,
  type DraftContentsInput,
  type DraftContentsOnPageFragment,
  type DraftFaultOnPageFragment,
  type DraftOnPageFragment,
  type DraftTowardsInput,
  type OwnModulesQuery,
  type SaveDraftMutation,
} from '@academy/gql';

const ownModulesDocument = graphql(`
  query OwnModules($organisation: ID!) {
    ownModules(organisation: $organisation) {
      offered {
        slug
        title {
          nl
          en
        }
        version
        draftId
      }
      drafts {
        id
        slug
        state
        contents {
          titleNl
          titleEn
        }
        faults {
          path
        }
        changedAt
      }
    }
  }
`);

/** What an organisation offers and writes; null for who does not write for it. */
export const ownModulesQuery = (organisation: string) =>
  queryOptions({
    queryKey: ['drafts', 'own', organisation],
    meta: staleAfter('catalogue'),
    queryFn: async () => (await request(ownModulesDocument, { organisation })).ownModules ?? null,
  });

const draftDocument = graphql(`
  query ModuleDraft($id: ID!) {
    moduleDraft(id: $id) {
      ...DraftOnPage
    }
  }
`);

/** One draft as it is kept; null when there is none, or not for whoever asks. */
export const draftQuery = (id: string) =>
  queryOptions({
    queryKey: ['drafts', 'one', id],
    meta: staleAfter('catalogue'),
    queryFn: async () => (await request(draftDocument, { id })).moduleDraft ?? null,
  });

const startDocument = graphql(`
  mutation StartDraft($organisation: ID!, $module: ID, $towards: DraftTowardsInput) {
    startDraft(organisation: $organisation, module: $module, towards: $towards) {
      __typename
      ... on DraftKept {
        draft {
          ...DraftOnPage
        }
      }
    }
  }
`);

const saveDocument = graphql(`
  mutation SaveDraft($id: ID!, $revision: Int!, $contents: DraftContentsInput!) {
    saveDraft(id: $id, revision: $revision, contents: $contents) {
      __typename
      ... on DraftKept {
        draft {
          ...DraftOnPage
        }
      }
      ... on DraftChanged {
        draft {
          ...DraftOnPage
        }
      }
      ... on DraftElsewhere {
        state
      }
    }
  }
`);

const submitDocument = graphql(`
  mutation SubmitDraft($id: ID!, $revision: Int!) {
    submitDraft(id: $id, revision: $revision) {
      __typename
      ... on DraftKept {
        draft {
          ...DraftOnPage
        }
      }
      ... on DraftChanged {
        draft {
          ...DraftOnPage
        }
      }
      ... on DraftNotReady {
        faults {
          ...DraftFaultOnPage
        }
      }
      ... on DraftElsewhere {
        state
      }
    }
  }
`);

const takeBackDocument = graphql(`
  mutation TakeBackDraft($id: ID!) {
    takeBackDraft(id: $id) {
      __typename
      ... on DraftKept {
        draft {
          ...DraftOnPage
        }
      }
      ... on DraftElsewhere {
        state
      }
    }
  }
`);

const dropDocument = graphql(`
  mutation DropDraft($id: ID!, $revision: Int!) {
    dropDraft(id: $id, revision: $revision) {
      __typename
      ... on DraftChanged {
        draft {
          ...DraftOnPage
        }
      }
      ... on DraftElsewhere {
        state
      }
    }
  }
`);

/** What begins: the next version of a module, or a new one, which may begin with the level that it is to lead to. */
export interface Beginning {
  readonly module: string | null;
  readonly towards: DraftTowardsInput | null;
}

export const startDraft = async (organisation: string, beginning: Beginning) =>
  (await request(startDocument, { organisation, ...beginning })).startDraft;

/** What is written of a draft, and which of its changes whoever wrote it saw last. */
export interface Written {
  readonly id: string;
  readonly revision: number;
  readonly contents: DraftContentsInput;
}

export const saveDraft = async (written: Written) => (await request(saveDocument, { ...written })).saveDraft;

export const submitDraft = async (draft: Pick<Written, 'id' | 'revision'>) =>
  (await request(submitDocument, { ...draft })).submitDraft;

export const takeBackDraft = async (id: string) => (await request(takeBackDocument, { id })).takeBackDraft;

export const dropDraft = async (draft: Pick<Written, 'id' | 'revision'>) =>
  (await request(dropDocument, { ...draft })).dropDraft;

export type Draft = DraftOnPageFragment;
export type Contents = DraftContentsOnPageFragment;
export type Fault = DraftFaultOnPageFragment;
export type SaveAnswer = SaveDraftMutation['saveDraft'];
export type OwnModules = NonNullable<OwnModulesQuery['ownModules']>;
