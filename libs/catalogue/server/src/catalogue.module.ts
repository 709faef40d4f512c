import { Catalogue, ModuleTitles } from '@academy/contracts/catalogue';
import { Global, Module } from '@nestjs/common';
import { CatalogueResolver } from './graphql/catalogue.resolver';
import { EditionResolver } from './graphql/edition.resolver';
import { ModuleResolver } from './graphql/module.resolver';
import { PostgresCatalogue } from './postgres/postgres-catalogue';

@Global()
@Module({
  providers: [
    PostgresCatalogue,
    { provide: Catalogue, useExisting: PostgresCatalogue },
    { provide: ModuleTitles, useExisting: PostgresCatalogue },
    CatalogueResolver,
    ModuleResolver,
    EditionResolver,
  ],
  exports: [Catalogue, ModuleTitles],
})
export class CatalogueModule {}
