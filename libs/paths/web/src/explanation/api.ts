import { queryOptions } from '@tanstack/react-query';
import { graphql, request, requestUntil, type AroundPathFragment, type StepOnExplanationFragment } from '@academy/gql';
import { newsOfPath } from '../path/news';

const explanationDocument = graphql(`
  query MyPathExplanation {
    myPathExplanation {
      steps {
        ...StepOnExplanation
      }
      ...AroundPath
    }
  }
`);

/** Why the path is as it is. It says as much of every step at once, so that the second step opened is there already. */
export const explanationQuery = (computedAt: string) =>
  queryOptions({
    queryKey: ['path', 'explanation', computedAt],
    meta: newsOfPath,
    queryFn: async () => (await request(explanationDocument)).myPathExplanation ?? null,
  });

const notChosenDocument = graphql(`
  query NotChosenInMyPath {
    myPathExplanation {
      notChosen {
        forcedDeltaHours
        module {
          ...ModuleOnProposal
        }
      }
    }
  }
`);

/** Other modules on a way to the goal; each price is planned anew, so it is asked only by who wants to know. */
export const notChosenQuery = (computedAt: string) =>
  queryOptions({
    queryKey: ['path', 'not-chosen', computedAt],
    meta: newsOfPath,
    queryFn: async ({ signal }) => (await requestUntil(signal, notChosenDocument)).myPathExplanation?.notChosen ?? [],
  });

const fileDocument = graphql(`
  query MyPathExplanationFile {
    myPathExplanationFile {
      json
    }
  }
`);

/** The whole explanation for a machine; large, and asked for when someone wants the file. */
export const fetchExplanation = async () => (await request(fileDocument)).myPathExplanationFile ?? null;

const programmeDocument = graphql(`
  query MyPathProgramme {
    myPathProgramme {
      lp
      modelHash
      hoursPerUnit
    }
  }
`);

/** The whole programme that was solved; large, and asked for when someone wants the file. */
export const fetchProgramme = async () => (await request(programmeDocument)).myPathProgramme ?? null;

export type StepExplained = StepOnExplanationFragment;
export type Purpose = StepExplained['why'][number];
export type Assumed = StepExplained['evidenceUsed'][number];
export type Around = AroundPathFragment;
