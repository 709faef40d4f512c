import { Catalogue, ModuleTitles, OfferSearches } from '@academy/contracts/catalogue';
import { Global, Module } from '@nestjs/common';
import { CatalogueResolver } from './graphql/catalogue.resolver';
import { EditionResolver } from './graphql/edition.resolver';
import { ModuleResolver } from './graphql/module.resolver';
import { SearchedOffer } from './graphql/searched-offer';
import { PostgresCatalogue } from './postgres/postgres-catalogue';

@Global()
@Module({
  providers: [
    PostgresCatalogue,
    { provide: Catalogue, useExisting: PostgresCatalogue },
    { provide: ModuleTitles, useExisting: PostgresCatalogue },
    SearchedOffer,
    { provide: OfferSearches, useExisting: SearchedOffer },
    CatalogueResolver,
    ModuleResolver,
    EditionResolver,
  ],
  exports: [Catalogue, ModuleTitles, OfferSearches],
})
export class CatalogueModule {}
