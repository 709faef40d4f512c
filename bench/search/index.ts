export { OfferSearch } from '@academy/catalogue/core';
