import { msg } from '@lingui/core/macro';
import { Share2 } from 'lucide-react';
import { lazyScreen, type Place } from '@academy/ui';

/** What the academy keeps about whoever looks. */
export const myDataScreen = lazyScreen(() => import('./data/my-data-screen'), 'MyDataScreen');

/** On every page of who asked to be erased. Hardly anyone ever sees it: it is fetched for who does. */
export const erasureBar = lazyScreen(() => import('./data/erasure-bar'), 'ErasureBar');

/** What people share with an organisation, for who leads it. */
export const sharedScreen = lazyScreen(() => import('./sharing/shared-with-us-screen'), 'SharedWithUsScreen');
export const sharedPlace: Place = { label: msg`Gedeeld met ons`, Icon: Share2 };
