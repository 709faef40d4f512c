import { Catalogue, ModuleTitles, OfferSearches } from '@academy/contracts/catalogue';
import { Global, Module, type Type } from '@nestjs/common';
import { CatalogueResolver } from './graphql/catalogue.resolver';
import { EditionResolver } from './graphql/edition.resolver';
import { ModuleResolver } from './graphql/module.resolver';
import { SearchedOffer } from './graphql/searched-offer';
import { cataloguePages } from './pages/pages';
import { SitemapController } from './pages/sitemap.controller';
import { SoonestModules } from './pages/soonest-modules';
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
    SoonestModules,
    ...cataloguePages.map(({ teller }) => teller as Type),
  ],
  controllers: [SitemapController],
  exports: [Catalogue, ModuleTitles, OfferSearches],
})
export class CatalogueModule {}
