import { msg } from '@lingui/core/macro';
import { ClipboardCheck, Compass, PencilLine } from 'lucide-react';
import { lazyScreen, type Place } from '@academy/ui';

export { moduleQuery, type EditionOnPage, type ModuleOnPage } from './module/api';
export { EditionsCard } from './module/editions-card';
export { ModulePage } from './module/module-page';
export { NoSuchModule } from './module/no-such-module';
export { BeginModule } from './publishing/list/begin-module';
export { SoonestModules } from './offer/soonest-modules';
export { sectors, studyForms, teachingLanguages } from './words/choices';
export { NextStart } from './words/next-start';
export { townsQuery } from './words/towns';
export { useModuleTitles } from './words/use-module-titles';
export { useModuleWords } from './words/use-module-words';

export const offerScreen = lazyScreen(() => import('./offer/offer-screen'), 'OfferScreen');
export const organisationScreen = lazyScreen(() => import('./organisation/organisation-screen'), 'OrganisationScreen');
export const moduleScreen = lazyScreen(() => import('./module/module-screen'), 'ModuleScreen');
export const ownModulesScreen = lazyScreen(() => import('./publishing/list/own-modules-screen'), 'OwnModulesScreen');
export const editorScreen = lazyScreen(() => import('./publishing/editor/editor-screen'), 'EditorScreen');
export const reviewScreen = lazyScreen(() => import('./review/review-screen'), 'ReviewScreen');
export const draftReviewScreen = lazyScreen(() => import('./review/draft-review-screen'), 'DraftReviewScreen');

export const offerPlace: Place = { label: msg`Aanbod`, Icon: Compass };
export const ownModulesPlace: Place = { label: msg`Onze modules`, Icon: PencilLine };
export const reviewPlace: Place = { label: msg`Beoordelen`, Icon: ClipboardCheck };
