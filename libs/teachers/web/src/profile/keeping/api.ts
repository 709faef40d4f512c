import { queryOptions } from '@tanstack/react-query';
import {
  graphql,
  request,
  type MyBeliefsQuery,
  type NewEvidence,
  type ProfileContentFragment,
  type ProfileFrameworkQuery,
  type WishesInput,
  staleAfter,
} from '@academy/gql';

export type Profile = ProfileContentFragment;
export type EvidencePiece = Profile['evidence'][number];
export type Belief = MyBeliefsQuery['myBeliefs'][number];
export type Framework = ProfileFrameworkQuery['framework'];
export type FrameworkCompetence = Framework['competences'][number];

const profileDocument = graphql(`
  query MyProfile {
    myProfile {
      ...ProfileContent
    }
  }
`);

export const profileQuery = queryOptions({
  queryKey: ['profile', 'mine'],
  meta: staleAfter('certification', 'teachers'),
  queryFn: async () => (await request(profileDocument)).myProfile,
});

const beliefsDocument = graphql(`
  query MyBeliefs {
    myBeliefs {
      likelyLevel
      certainty
      chances
      influences {
        evidenceId
        levels
      }
      competence {
        id
      }
    }
  }
`);

/** What the academy believes of the teacher; it follows from the profile, so it goes stale with it. */
export const beliefsQuery = queryOptions({
  queryKey: ['profile', 'beliefs'],
  meta: staleAfter('certification', 'teachers'),
  queryFn: async () => (await request(beliefsDocument)).myBeliefs,
});

const setAsideDocument = graphql(`
  query MyEvidenceSetAside {
    myEvidenceSetAside {
      evidenceId
      reason
    }
  }
`);

/** What of the evidence does not count now; it follows from the profile, so it goes stale with it. */
export const setAsideQuery = queryOptions({
  queryKey: ['profile', 'set-aside'],
  meta: staleAfter('certification', 'teachers'),
  queryFn: async () => (await request(setAsideDocument)).myEvidenceSetAside,
});

const frameworkDocument = graphql(`
  query ProfileFramework {
    framework {
      levels {
        level
        name {
          nl
          en
        }
        description {
          nl
          en
        }
      }
      domains {
        id
        name {
          nl
          en
        }
        anchors {
          level
          nl
        }
      }
      competences {
        id
        domainId
        maxLevel
        safetyCritical
        name {
          nl
          en
        }
      }
    }
  }
`);

/** The whole framework, to choose from. */
export const frameworkQuery = queryOptions({
  queryKey: ['framework', 'whole'],
  meta: staleAfter(),
  queryFn: async () => (await request(frameworkDocument)).framework,
  staleTime: Infinity,
});

const addEvidenceDocument = graphql(`
  mutation AddEvidence($evidence: NewEvidence!) {
    addEvidence(evidence: $evidence) {
      ...ProfileOutcome
    }
  }
`);

export const addEvidence = async (evidence: NewEvidence) =>
  (await request(addEvidenceDocument, { evidence })).addEvidence;

const removeEvidenceDocument = graphql(`
  mutation RemoveEvidence($id: ID!) {
    removeEvidence(id: $id) {
      ...ProfileOutcome
    }
  }
`);

export const removeEvidence = async (id: string) => (await request(removeEvidenceDocument, { id })).removeEvidence;

const saveTalentsDocument = graphql(`
  mutation SaveTalents($competenceIds: [ID!]!) {
    saveTalents(competenceIds: $competenceIds) {
      ...ProfileOutcome
    }
  }
`);

export const saveTalents = async (competenceIds: string[]) =>
  (await request(saveTalentsDocument, { competenceIds })).saveTalents;

const saveWishesDocument = graphql(`
  mutation SaveWishes($wishes: WishesInput!) {
    saveWishes(wishes: $wishes) {
      ...ProfileOutcome
    }
  }
`);

export const saveWishes = async (wishes: WishesInput) => (await request(saveWishesDocument, { wishes })).saveWishes;
