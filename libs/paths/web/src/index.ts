import { msg } from '@lingui/core/macro';
import { MessageSquareText, Route } from 'lucide-react';
import { lazyScreen, type Place } from '@academy/ui';

export { entryTestOffersQuery } from './entry-tests/api';
export { Effect } from './entry-tests/effect';
export { EntryTestOffers } from './entry-tests/offers';
export { Stakes } from './entry-tests/stakes';
export { careerRoutesQuery, pathQuery } from './path/api';
export { PathHours } from './path/path-hours';
export { nextStep } from './path/path-progress';
export { useRenewal } from './path/use-renewal';
export { tempoQuery } from './tempo/api';
export { StepWhen } from './tempo/step-when';
export { useStepTime, type StepTime } from './tempo/use-step-time';

export const pathScreen = lazyScreen(() => import('./page/path-screen'), 'PathScreen');
export const objectionsScreen = lazyScreen(() => import('./objections/objections-screen'), 'ObjectionsScreen');

export const pathPlace: Place = { label: msg`Mijn leerpad`, brief: msg`Leerpad`, Icon: Route };
export const objectionsPlace: Place = { label: msg`Bezwaren`, Icon: MessageSquareText };
