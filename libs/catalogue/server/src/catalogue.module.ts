import { Catalogue, ModulesInReview, ModuleTitles, OfferSearches } from '@academy/contracts/catalogue';
import { DropDraft, ReviewDraft, SaveDraft, StartDraft, SubmitDraft, TakeBackDraft } from '@academy/catalogue/core';
import type { Clock } from '@academy/kernel';
import { CLOCK } from '@academy/platform/nest';
import { Global, Module, type Type } from '@nestjs/common';
import { CatalogueResolver } from './graphql/catalogue.resolver';
import { EditionResolver } from './graphql/edition.resolver';
import { ModuleResolver } from './graphql/module.resolver';
import { PublishingResolver } from './graphql/publishing.resolver';
import { ReviewResolver } from './graphql/review.resolver';
import { SearchedOffer } from './graphql/searched-offer';
import { cataloguePages } from './pages/pages';
import { SitemapController } from './pages/sitemap.controller';
import { SoonestModules } from './pages/soonest-modules';
import { PostgresCatalogue } from './postgres/postgres-catalogue';
import { PostgresDraftStore } from './publishing/draft-store';
import { Drafts } from './publishing/drafts';
import { DraftsInReview } from './publishing/drafts-in-review';
import { PresentDrafts } from './publishing/present-drafts';

const storeAndClock = [StartDraft, SaveDraft, TakeBackDraft].map((UseCase) => ({
  provide: UseCase,
  inject: [PostgresDraftStore, CLOCK],
  useFactory: (store: PostgresDraftStore, clock: Clock) => new UseCase(store, clock),
}));
const knowing = [SubmitDraft, ReviewDraft].map((UseCase) => ({
  provide: UseCase,
  inject: [PostgresDraftStore, Drafts, CLOCK],
  useFactory: (store: PostgresDraftStore, drafts: Drafts, clock: Clock) =>
    new UseCase(store, () => drafts.known(), clock),
}));
const useCases = [
  ...storeAndClock,
  ...knowing,
  { provide: DropDraft, inject: [PostgresDraftStore], useFactory: (store: PostgresDraftStore) => new DropDraft(store) },
];

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
    Drafts,
    PresentDrafts,
    { provide: ModulesInReview, useClass: DraftsInReview },
    PostgresDraftStore,
    PublishingResolver,
    ReviewResolver,
    ...useCases,
    EditionResolver,
    SoonestModules,
    ...cataloguePages.map(({ teller }) => teller as Type),
  ],
  controllers: [SitemapController],
  exports: [Catalogue, ModulesInReview, ModuleTitles, OfferSearches],
})
export class CatalogueModule {}
