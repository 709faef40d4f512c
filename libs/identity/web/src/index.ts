import { msg } from '@lingui/core/macro';
import { Users } from 'lucide-react';
import { lazyScreen, type Place } from '@academy/ui';

export const peopleScreen = lazyScreen(() => import('./people/people-screen'), 'PeopleScreen');
export const peoplePlace: Place = { label: msg`Mensen`, Icon: Users };
export { useRoleNames } from './words/use-role-names';
