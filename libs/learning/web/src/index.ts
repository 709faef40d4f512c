import { lazyScreen } from '@academy/ui';

export { myLearningQuery } from './followed/api';
export { FollowedSection } from './followed/followed-section';
export { SignOffButton } from './sign-off/sign-off-button';
export { SignOffTag } from './sign-off/sign-off-tag';
export { TakeBackButton } from './sign-off/take-back-button';

export const learningScreen = lazyScreen(() => import('./player/learning-screen'), 'LearningScreen');
