import type { ToldAt } from '@academy/platform/pages';
import { OFFER, ORGANISATIONS } from './common-html';
import { ModulePages } from './module-pages';
import { OfferPages, OrganisationPages } from './offer-pages';

/** The pages of the catalogue that can be read without JavaScript. */
export const cataloguePages: readonly ToldAt[] = [
  { path: OFFER, teller: OfferPages },
  { path: `${OFFER}/:slug`, teller: ModulePages },
  { path: `${ORGANISATIONS}/:id`, teller: OrganisationPages },
];
