import { enrolmentsQuery } from '@academy/enrolment/web';
import { myLearningQuery } from '@academy/learning/web';
import { bestMatchesQuery } from '@academy/matching/web';
import { pathQuery } from '@academy/paths/web';

/** What Vandaag shows whatever the answers are, beside what every page shows. */
export const askedFirst = [pathQuery, myLearningQuery, bestMatchesQuery, enrolmentsQuery] as const;
