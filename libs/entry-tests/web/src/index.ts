import { lazyScreen } from '@academy/ui';

export const entryTestScreen = lazyScreen(() => import('./entry-test/entry-test-screen'), 'EntryTestScreen');
