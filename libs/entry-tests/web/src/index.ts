import { lazyScreen } from '@academy/ui';

export { entryTestQuery } from './entry-test/api';

export const entryTestScreen = lazyScreen(() => import('./entry-test/entry-test-screen'), 'EntryTestScreen');
