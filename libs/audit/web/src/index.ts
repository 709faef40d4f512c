import { msg } from '@lingui/core/macro';
import { ScrollText } from 'lucide-react';
import { lazyScreen, type Place } from '@academy/ui';

/** What was done about whoever looks. */
export const ownLogScreen = lazyScreen(() => import('./log/own-log-screen'), 'OwnLogScreen');
export const ownLogPlace: Place = { label: msg`Besluiten over jou`, Icon: ScrollText };

/** What was done about anyone, for the academy's administrators. */
export const wholeLogScreen = lazyScreen(() => import('./log/whole-log-screen'), 'WholeLogScreen');
export const wholeLogPlace: Place = { label: msg`Logboek`, Icon: ScrollText };
