import { msg } from '@lingui/core/macro';
import { learnedPlace, learnedScreen } from '@academy/matching/web';
import { objectionsPlace, objectionsScreen } from '@academy/paths/web';
import { offer, offerAsOverview } from './office';
import type { Workspace } from './workspace';

export const curator: Workspace = {
  home: '/beheer',
  parts: [
    offerAsOverview(
      msg`Als curator zie je hier alle modules met hun data en vrije plekken. Modules en routes wijzigen gaat nu nog via de map van de academie.`,
    ),
    ...offer,
    { path: 'bezwaren', screen: objectionsScreen, place: objectionsPlace },
    { path: 'geleerd', screen: learnedScreen, place: learnedPlace },
  ],
};
