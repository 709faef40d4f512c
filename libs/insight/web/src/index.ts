import { msg } from '@lingui/core/macro';
import { ChartBarDecreasing } from 'lucide-react';
import { lazyScreen, type Place } from '@academy/ui';

export const demandScreen = lazyScreen(() => import('./demand/demand-screen'), 'DemandScreen');
export const demandPlace: Place = { label: msg`Vraag`, Icon: ChartBarDecreasing };
