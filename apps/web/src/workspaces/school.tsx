import { msg } from '@lingui/core/macro';
import { offer, offerAsOverview } from './office';
import type { Workspace } from './workspace';

/** Managers of schools. */
export const school: Workspace = {
  home: '/beheer',
  parts: [
    offerAsOverview(
      msg`Als schoolleider zie je hier alle modules die je docenten kunnen volgen. Wat een docent zelf doet, zie je hier niet.`,
    ),
    ...offer,
  ],
};
