import { frameworkNamesQuery } from '@academy/competences/web';
import { enrolmentsQuery } from '@academy/enrolment/web';
import { entryTestQuery } from '@academy/entry-tests/web';
import { alsoInterestingQuery } from '@academy/matching/web';
import { noticesQuery } from '@academy/messaging/web';
import { careerRoutesQuery, pathQuery } from '@academy/paths/web';
import { frameworkQuery, profileQuery } from '@academy/teachers/web';
import type { AskedAhead, AsksFirst } from '../session/ask-ahead';
import { askedFirst } from '../today/asked-first';

/** What stands on every page of a teacher: the bell, and the names of levels. */
const everywhere = [noticesQuery, frameworkNamesQuery];

const asks = (...questions: readonly object[]): AsksFirst => {
  const all = [...everywhere, ...questions] as unknown as readonly AskedAhead[];
  return () => all;
};

/** With what follows from them a page asks in two requests; a test counts. */
export const asked = {
  today: asks(...askedFirst),
  path: asks(pathQuery, careerRoutesQuery),
  module: asks(enrolmentsQuery),
  matches: asks(alsoInterestingQuery),
  entryTest: (({ competenceId = '' }) => asks(entryTestQuery(competenceId))({})) satisfies AsksFirst,
  profile: asks(profileQuery, frameworkQuery),
  other: asks(),
};
