import { msg } from '@lingui/core/macro';
import { ChartNoAxesCombined, Scale } from 'lucide-react';
import { lazyScreen, type Place } from '@academy/ui';

export { alsoInterestingQuery, bestMatchesQuery } from './matches/api';
export { MatchCard } from './matches/match-card';

export const matchesScreen = lazyScreen(() => import('./matches/matches-screen'), 'MatchesScreen');
export const learnedScreen = lazyScreen(() => import('./learned/learned-screen'), 'LearnedScreen');

export const weighingPlace: Place = { label: msg`Hoe wegen we dit?`, Icon: Scale, at: '#hoe-we-wegen' };
export const learnedPlace: Place = { label: msg`Geleerd`, Icon: ChartNoAxesCombined };
