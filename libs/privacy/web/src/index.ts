import { lazyScreen } from '@academy/ui';

/** What the academy keeps about whoever looks. */
export const myDataScreen = lazyScreen(() => import('./data/my-data-screen'), 'MyDataScreen');
