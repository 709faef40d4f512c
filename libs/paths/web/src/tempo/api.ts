import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import {
  graphql,
  request,
  type AdjustPathInput,
  type PreviewAdjustmentQuery,
  type TempoAdjustmentsFragment,
  type TempoChangeFragment,
  type TempoScheduleFragment,
} from '@academy/gql';
import { newsOfPath } from '../path/news';
import { pathQuery } from '../path/api';

const tempoDocument = graphql(`
  query MyTempo {
    myPath {
      ...TempoOnPath
    }
  }
`);

/** When the steps of the path are followed, and what the teacher changed; asked anew for each new path. */
export const tempoQuery = (computedAt: string) =>
  queryOptions({
    queryKey: ['path', 'tempo', computedAt],
    meta: newsOfPath,
    queryFn: async () => (await request(tempoDocument)).myPath ?? null,
    placeholderData: keepPreviousData,
  });

const previewDocument = graphql(`
  query PreviewAdjustment($input: AdjustPathInput!) {
    previewAdjustment(input: $input) {
      __typename
      ... on AdjustmentPreview {
        change {
          ...TempoChange
        }
      }
      ...AdjustmentRefusal
    }
  }
`);

/** What a change would cost, in hours and days. Where the path is outdated it has no price, and is asked for again. */
export const previewQuery = (computedAt: string, input: AdjustPathInput) =>
  queryOptions({
    queryKey: ['path', 'preview', computedAt, input],
    meta: newsOfPath,
    queryFn: async ({ client }) => {
      const { previewAdjustment } = await request(previewDocument, { input });
      if (previewAdjustment.__typename === 'PathOutdated')
        void client.invalidateQueries({ queryKey: pathQuery.queryKey });
      return previewAdjustment;
    },
    placeholderData: keepPreviousData,
  });

const adjustDocument = graphql(`
  mutation AdjustPath($input: AdjustPathInput!) {
    adjustPath(input: $input) {
      __typename
      ... on PathAdjusted {
        path {
          ...PathOnPage
          ...TempoOnPath
        }
        before {
          ...TempoAdjustments
        }
        modulesBefore
      }
      ...AdjustmentRefusal
    }
  }
`);

/** Changes the path by hand. */
export const adjustPath = async (input: AdjustPathInput) => (await request(adjustDocument, { input })).adjustPath;

const calendarDocument = graphql(`
  query MyPathCalendar {
    myPath {
      schedule {
        calendarFile {
          nl
          en
        }
      }
    }
  }
`);

/** The schedule as a calendar file, in both languages. */
export const calendarFile = async () => (await request(calendarDocument)).myPath?.schedule.calendarFile ?? null;

export type PreviewAnswer = PreviewAdjustmentQuery['previewAdjustment'];
export type TempoAdjustments = TempoAdjustmentsFragment;
export type TempoSchedule = TempoScheduleFragment;
export type TempoChange = TempoChangeFragment;
