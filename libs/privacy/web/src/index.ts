import { lazyScreen } from '@academy/ui';

/** What the academy keeps about whoever looks. */
export const myDataScreen = lazyScreen(() => import('./data/my-data-screen'), 'MyDataScreen');

/** On every page of who asked to be erased. Hardly anyone ever sees it: it is fetched for who does. */
export const erasureBar = lazyScreen(() => import('./data/erasure-bar'), 'ErasureBar');
