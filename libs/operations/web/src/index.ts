import { msg } from '@lingui/core/macro';
import { ListTodo } from 'lucide-react';
import { lazyScreen, type Place } from '@academy/ui';

/** What the academy does in the background, for its administrators. */
export const workDeskScreen = lazyScreen(() => import('./desk/work-desk-screen'), 'WorkDeskScreen');
export const workDeskPlace: Place = { label: msg`Achtergrondwerk`, Icon: ListTodo };
