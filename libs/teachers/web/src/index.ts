import { msg } from '@lingui/core/macro';
import { UserRound } from 'lucide-react';
import { lazyScreen, type Place } from '@academy/ui';

export { frameworkQuery, profileQuery } from './profile/keeping/api';
export { AddEvidenceDialog } from './profile/evidence/add-evidence-dialog';
export { profileStartQuery } from './profile/keeping/start';
export { useEvidenceWords, isPaper } from './profile/keeping/use-evidence-words';

export const profileScreen = lazyScreen(() => import('./profile/profile-screen'), 'ProfileScreen');
export const questionsScreen = lazyScreen(() => import('./profile/questions/questions-screen'), 'QuestionsScreen');

export const profilePlace: Place = { label: msg`Mijn profiel`, brief: msg`Profiel`, Icon: UserRound };
