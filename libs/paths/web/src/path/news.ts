import { staleAfter } from '@academy/gql';

/** A path is planned from all that is known of its teacher and of the offer. */
export const newsOfPath = staleAfter('enrolment', 'catalogue', 'learning', 'certification', 'teachers', 'paths');
