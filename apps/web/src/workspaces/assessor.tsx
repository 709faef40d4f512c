import { msg } from '@lingui/core/macro';
import { offer, offerAsOverview } from './office';
import type { Workspace } from './workspace';

export const assessor: Workspace = {
  home: '/beheer',
  parts: [
    offerAsOverview(
      msg`Als assessor zie je hier alle modules en wat ze opleveren. Bewijs beoordelen kan hier nog niet.`,
    ),
    ...offer,
  ],
};
