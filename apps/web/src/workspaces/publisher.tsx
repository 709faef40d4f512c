import { participantsScreen } from '@academy/enrolment/web';
import { offer, overview } from './office';
import type { Workspace } from './workspace';

/** Authors of companies and of schools: who takes part in what they give. */
export const publisher: Workspace = {
  home: '/beheer',
  parts: [{ path: '', screen: participantsScreen, place: overview }, ...offer],
};
