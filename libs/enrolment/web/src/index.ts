import { msg } from '@lingui/core/macro';
import { ClipboardList } from 'lucide-react';
import { lazyScreen, type Place } from '@academy/ui';

export { enrolmentsQuery } from './enrolments/api';
export { EnrolmentSentence } from './enrolments/enrolment-sentence';
export { EnrolmentTag } from './enrolments/enrolment-tag';
export { EntryLackSentence } from './enrolments/entry-lack-sentence';

export const enrolScreen = lazyScreen(() => import('./enrolling/enrol-screen'), 'EnrolScreen');
export const enrolmentsScreen = lazyScreen(() => import('./enrolments/enrolments-screen'), 'EnrolmentsScreen');
export const participantsScreen = lazyScreen(() => import('./participants/participants-screen'), 'ParticipantsScreen');

export const enrolmentsPlace: Place = { label: msg`Mijn inschrijvingen`, Icon: ClipboardList };
